/** A function that works out what belongs to a key once, and then knows it. */
export function once<Key, Value extends object>(workOut: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const value = known.get(key) ?? workOut(key)
    known.set(key, value)
    return value
  }
}
