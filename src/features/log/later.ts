/** Does what follows from an event after the event itself is painted. */
export const later = (work: () => void): void => {
  requestAnimationFrame(() => setTimeout(work))
}
