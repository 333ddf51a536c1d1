import { h, type Attributes, type ComponentType } from 'preact'

/**
 * What JSX compiles to. It stands in for Preact's own runtime, which carries a second way to make an element beside
 * the one that Preact holds already.
 */
export const jsx = (type: ComponentType, props: Attributes, key?: string) =>
  h(type, key === undefined ? props : { ...props, key })

export { jsx as jsxs }
export { Fragment } from 'preact'
