declare namespace App {
  interface Locals {
    /** The article being rendered, for the components inside its text. */
    article?: import('astro:content').CollectionEntry<'articles'>
  }
}
