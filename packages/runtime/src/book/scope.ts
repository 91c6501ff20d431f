/** Session time, epoch milliseconds: what began at `from` or later and had ended by `to`. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}
