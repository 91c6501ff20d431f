import type { ListedMarket } from '../market/market-view.ts';

const NATIONAL = new Set(['CAD', 'USD', 'EUR']);

/** Currencies get their numbers in the order in which the markets name them, bases and quotes alike. */
export function productIds(markets: readonly ListedMarket[]): ReadonlyMap<string, number> {
  const names = new Set(markets.flatMap(({ base, quote }) => [base, quote]));
  return new Map([...names].map((name, index) => [name, index + 1]));
}

export function product(name: string, id: number): Readonly<Record<string, unknown>> {
  const national = NATIONAL.has(name);
  return {
    OMSId: 1,
    ProductId: id,
    Product: name,
    ProductFullName: name,
    MasterDataUniqueProductSymbol: '',
    ProductType: national ? 'NationalCurrency' : 'CryptoCurrency',
    DecimalPlaces: national ? 2 : 8,
    TickSize: national ? 0.01 : 0.00000001,
    DepositEnabled: true,
    WithdrawEnabled: true,
    NoFees: false,
    IsDisabled: false,
    MarginEnabled: false,
  };
}

export function instrument(
  market: ListedMarket,
  products: ReadonlyMap<string, number>,
): Readonly<Record<string, unknown>> {
  const { id, base, quote, tickSize, lotSize, minQuantity, status } = market;
  const isRunning = status === 'trading';
  return {
    OMSId: 1,
    InstrumentId: id,
    Symbol: `${base}${quote}`,
    Product1: products.get(base),
    Product1Symbol: base,
    Product2: products.get(quote),
    Product2Symbol: quote,
    InstrumentType: 'Standard',
    VenueInstrumentId: id,
    VenueId: 1,
    SortIndex: id,
    SessionStatus: isRunning ? 'Running' : 'Stopped',
    PreviousSessionStatus: isRunning ? 'Stopped' : 'Running',
    SessionStatusDateTime: '2020-11-25T19:42:15.245Z',
    SelfTradePrevention: true,
    QuantityIncrement: Number(lotSize),
    PriceIncrement: Number(tickSize),
    MinimumQuantity: Number(minQuantity),
    MinimumPrice: Number(tickSize),
    VenueSymbol: `${base}${quote}`,
    IsDisable: false,
    MasterDataId: 0,
    PriceCollarThreshold: 0,
    PriceCollarPercent: 3,
    PriceCollarEnabled: true,
    PriceFloorLimit: 0,
    PriceFloorLimitEnabled: false,
    PriceCeilingLimit: 0,
    PriceCeilingLimitEnabled: false,
    CreateWithMarketRunning: true,
    AllowOnlyMarketMakerCounterParty: false,
    PriceCollarIndexDifference: 0,
    PriceCollarConvertToOtcEnabled: false,
    PriceCollarConvertToOtcClientUserId: 0,
    PriceCollarConvertToOtcAccountId: 0,
    PriceCollarConvertToOtcThreshold: 0,
    OtcConvertSizeThreshold: 0,
    OtcConvertSizeEnabled: false,
    OtcTradesPublic: true,
    PriceTier: 0,
  };
}
