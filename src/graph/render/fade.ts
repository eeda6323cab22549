/** Opacities on their way, by id; the clock is given, so that a test can turn it. */
export class Fade {
  readonly #time: number;
  readonly #ways = new Map<string, { from: number; to: number; since: number }>();

  /** @param time milliseconds from one opacity to another; 0 where less motion is asked for */
  constructor(time: number) {
    this.#time = time;
  }

  /** Sends an id to an opacity; the first time it is there at once. */
  set(id: string, to: number, now: number): void {
    const way = this.#ways.get(id);
    if (!way) this.#ways.set(id, { from: to, to, since: now - this.#time });
    else if (way.to !== to) this.#ways.set(id, { from: this.at(id, now), to, since: now });
  }

  at(id: string, now: number): number {
    const way = this.#ways.get(id);
    if (!way) return 1;
    if (now - way.since >= this.#time) return way.to;
    const share = (now - way.since) / this.#time;
    return way.from + (way.to - way.from) * (1 - (1 - share) ** 2);
  }

  /** Whether anything is still on its way. */
  isBusy(now: number): boolean {
    return [...this.#ways.values()].some((way) => way.from !== way.to && now - way.since < this.#time);
  }

  /** Forgets what is no longer there. */
  keep(ids: ReadonlySet<string>): void {
    for (const id of this.#ways.keys()) if (!ids.has(id)) this.#ways.delete(id);
  }
}
