/** The recorded files that the documents speak of, by how they are called there. */
export const RECORDED = {
  'BTC/USDT, 2021-02-19 to 25': 'BTC_USDT-1m-20210219.csv',
  'DASH/USDT, 2020-09-09 to 15': 'DASH_USDT-1m-20200909.csv',
  'LTC/USDT, 2020-11-08 to 09': 'LTC_USDT-1m-20201108.csv',
  'BTC/USD, 2026-01-01': 'BTC_USD-1m-20260101-gaps.csv',
  'BTC/USD, 2017-12-17': 'BTC_USD-1m-20171217.csv',
  'BTC/USD, daily, 2014-12 to 2018-08': 'BTC_USD-1d-20141201.csv',
} as const;
