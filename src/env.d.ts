declare namespace App {
  interface Locals {
    /** The article being rendered, for the components inside its text. */
    article?: import('astro:content').CollectionEntry<'articles'>
    /** The signs of the page so far, for the legend in its footer. */
    signs?: Set<string>
  }
}

/** What TypeScript’s own types do not hold yet: https://developer.mozilla.org/docs/Web/API/Trusted_Types_API */
interface Window {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL: () => string },
    ): { createScriptURL(address: string): string }
  }
}
