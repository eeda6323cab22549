/** A browser's storage in memory. @param room how many characters fit into it, names and values together */
export function memoryStorage(room = Number.POSITIVE_INFINITY): Storage {
  const held = new Map<string, string>();
  const size = () => [...held].reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  return {
    get length() {
      return held.size;
    },
    key: (at) => [...held.keys()][at] ?? null,
    getItem: (name) => held.get(name) ?? null,
    setItem(name, value) {
      const former = held.get(name);
      held.set(name, value);
      if (size() <= room) return;
      if (former === undefined) held.delete(name);
      else held.set(name, former);
      throw new DOMException('no room', 'QuotaExceededError');
    },
    removeItem: (name) => void held.delete(name),
    clear: () => held.clear(),
  };
}
