/** Makes a pure function remember what it made of an object, for as long as that object lives. */
export function remember<K extends object, V extends object>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    let known = made.get(key);
    if (!known) made.set(key, (known = make(key)));
    return known;
  };
}
