// Tells the first time a bucket comes in a window from the next ones, without clearing its table for each window.

export class Seen {
  private readonly rounds: Uint8Array;
  private round = 0;

  constructor(size: number) {
    this.rounds = new Uint8Array(size);
  }

  /** Forgets every bucket. */
  restart(): void {
    this.round++;
    if (this.round < 256) return;
    this.rounds.fill(0);
    this.round = 1;
  }

  /** True the first time since {@link restart} that this bucket comes. */
  first(bucket: number): boolean {
    if (this.rounds[bucket] === this.round) return false;
    this.rounds[bucket] = this.round;
    return true;
  }
}
