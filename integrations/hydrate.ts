import { h, hydrate, type ComponentType } from 'preact'

/**
 * Hands an island over to Preact. It stands in for the integration's own client: our islands take plain props, no
 * slots and no signals, so the code for those is not shipped.
 */
export default (element: HTMLElement) => (Component: ComponentType, props: object) => {
  hydrate(h(Component, props), element)
}
