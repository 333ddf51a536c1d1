import { h, hydrate, type ComponentType } from 'preact'

interface Props {
  /** Where the rest of them is kept, in a built page. */
  readonly from?: string
}

/**
 * Hands an island over to Preact. It stands in for the integration's own client: our islands take plain props, no
 * slots and no signals, so the code for those is not shipped.
 */
export default (element: HTMLElement) =>
  async (Component: ComponentType, { from, ...props }: Props) => {
    const more: object = from ? await (await fetch(from)).json() : {}
    hydrate(h(Component, { ...props, ...more }), element)
  }
