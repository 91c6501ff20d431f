/** A fraction as the documents write it: +1,239.31 %, −0.35 %, 0.00 %. */
export function percent(fraction: number): string {
  const text = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
  }).format(fraction * 100);
  return `${text.replace('-', '−')} %`;
}

/** A size that has no sign: 9.05 %. */
export function unsigned(fraction: number): string {
  return percent(fraction).replace('+', '');
}
