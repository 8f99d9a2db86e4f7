import { wordPairs } from '../../text/word-map.ts';
/** Signs that stand before the number, a few after it. */
export const CURRENCY_SIGNS =
  wordPairs(`$:USD €:EUR £:GBP ¥:JPY ￥:JPY ₹:INR ₨:INR ₩:KRW ₽:RUB ₺:TRY ₦:NGN ₱:PHP ฿:THB ₫:VND ₪:ILS ₴:UAH ₿:bitcoin ₡:CRC
  ₸:KZT ₾:GEL ₼:AZN ₭:LAK ₮:MNT ₵:GHS ₲:PYG ৳:BDT ﷼:IRR ＄:USD ￡:GBP ₤:GBP ₣:FRF`);

/** What a prefix makes of the dollar sign: "A$5", "US$5", "c $ 5". */
export const DOLLAR_PREFIXES =
  wordPairs(`us:USD u.s.:USD u.s:USD usd:USD a:AUD au:AUD aud:AUD aus:AUD c:CAD ca:CAD can:CAD cad:CAD cdn:CAD hk:HKD hkd:HKD nz:NZD
  nzd:NZD s:SGD sg:SGD sgd:SGD nt:TWD ntd:TWD r:BRL brl:BRL mx:MXN mex:MXN arg:ARS b:BBD bds:BBD j:JMD tt:TTD n:NAD z:ZWD
  fj:FJD t:TOP cl:CLP col:COP`);

/** Codes and short forms that stand before a number ("USD 5m", "Rs 500 crore"), and codes after it ("5m USD"). */
export const CURRENCY_CODES =
  wordPairs(`usd:USD eur:EUR gbp:GBP jpy:JPY cny:CNY rmb:CNY cnh:CNY inr:INR rs:INR chf:CHF sfr:CHF aud:AUD cad:CAD nzd:NZD hkd:HKD sgd:SGD
  sek:SEK nok:NOK dkk:DKK krw:KRW rub:RUB try:TRY brl:BRL mxn:MXN zar:ZAR ngn:NGN kes:KES ksh:KES kshs:KES ugx:UGX tzs:TZS ghs:GHS
  egp:EGP pkr:PKR bdt:BDT tk:BDT lkr:LKR idr:IDR rp:IDR myr:MYR rm:MYR php:PHP thb:THB vnd:VND twd:TWD ils:ILS nis:ILS aed:AED
  dhs:AED sar:SAR qar:QAR kwd:KWD pln:PLN czk:CZK huf:HUF ron:RON uah:UAH ars:ARS clp:CLP cop:COP pen:PEN btc:bitcoin xbt:bitcoin
  eth:ether fim:FIM dem:DEM dm:DEM frf:FRF itl:ITL esp:ESP nlg:NLG`);

/** Units of millions in one word: "20 MUSD", "KEUR 5". */
export const SCALED_CODES = new Map<string, [code: string, factor: number]>([
  ['musd', ['USD', 1e6]],
  ['kusd', ['USD', 1e3]],
  ['meur', ['EUR', 1e6]],
  ['keur', ['EUR', 1e3]],
  ['mgbp', ['GBP', 1e6]],
  ['msek', ['SEK', 1e6]],
  ['mnok', ['NOK', 1e6]],
]);

/** Currency words after a number, singular, with the currency that a reader takes them for. */
export const CURRENCY_WORDS =
  wordPairs(`dollar:USD buck:USD greenback:USD euro:EUR sterling:GBP quid:GBP yen:JPY yuan:CNY renminbi:CNY rupee:INR won:KRW ruble:RUB
  rouble:RUB lira:TRY franc:CHF peso:MXN real:BRL reais:BRL rand:ZAR naira:NGN cedi:GHS ringgit:MYR rupiah:IDR baht:THB dong:VND
  shekel:ILS dirham:AED riyal:SAR rial:IRR dinar:KWD krona:SEK kronor:SEK krone:NOK kroner:NOK zloty:PLN zlotys:PLN koruna:CZK
  forint:HUF leu:RON lei:RON hryvnia:UAH hryvnias:UAH taka:BDT shilling:KES bitcoin:bitcoin satoshi:satoshi ether:ether markka:FIM
  peseta:ESP guilder:NLG escudo:PTE drachma:GRD schilling:ATS colon:CRC colones:CRC kip:LAK lari:GEL tenge:KZT birr:ETB kwacha:ZMW
  afghani:AFN bolivar:VES sol:PEN soles:PEN guarani:PYG dram:AMD manat:AZN som:UZS tugrik:MNT riel:KHR kyat:MMK pula:BWP
  renmimbi:CNY 元:CNY 円:JPY 圆:CNY pound:GBP mark:DEM`);

/** Nations that tell one currency of a name from another: "Canadian dollars", "Egyptian pounds". */
export const NATIONAL_CURRENCIES =
  wordPairs(`us-dollar:USD u.s.-dollar:USD u.s-dollar:USD american-dollar:USD canadian-dollar:CAD australian-dollar:AUD aussie-dollar:AUD
  zealand-dollar:NZD kong-dollar:HKD singapore-dollar:SGD taiwan-dollar:TWD taiwanese-dollar:TWD jamaican-dollar:JMD
  zimbabwean-dollar:ZWD zimbabwe-dollar:ZWD british-pound:GBP egyptian-pound:EGP syrian-pound:SYP lebanese-pound:LBP sudanese-pound:SDG
  irish-pound:IEP cypriot-pound:CYP sterling-pound:GBP swiss-franc:CHF french-franc:FRF belgian-franc:BEF cfa-franc:XOF
  rwandan-franc:RWF congolese-franc:CDF indian-rupee:INR pakistani-rupee:PKR lankan-rupee:LKR lanka-rupee:LKR nepali-rupee:NPR
  nepalese-rupee:NPR mauritian-rupee:MUR mexican-peso:MXN philippine-peso:PHP argentine-peso:ARS argentinian-peso:ARS
  chilean-peso:CLP colombian-peso:COP cuban-peso:CUP uruguayan-peso:UYU dominican-peso:DOP turkish-lira:TRY italian-lira:ITL
  lebanese-lira:LBP danish-krone:DKK danish-kroner:DKK norwegian-krone:NOK norwegian-kroner:NOK swedish-krona:SEK
  swedish-kronor:SEK icelandic-krona:ISK saudi-riyal:SAR qatari-riyal:QAR qatar-riyal:QAR iranian-rial:IRR omani-rial:OMR
  yemeni-rial:YER kuwaiti-dinar:KWD iraqi-dinar:IQD jordanian-dinar:JOD algerian-dinar:DZD tunisian-dinar:TND serbian-dinar:RSD
  bahraini-dinar:BHD libyan-dinar:LYD moroccan-dirham:MAD emirati-dirham:AED uae-dirham:AED kenyan-shilling:KES
  kenya-shilling:KES ugandan-shilling:UGX uganda-shilling:UGX tanzanian-shilling:TZS somali-shilling:SOS austrian-schilling:ATS
  german-mark:DEM deutsche-mark:DEM finnish-mark:FIM finnish-markka:FIM south-won:KRW korean-won:KRW chinese-yuan:CNY
  russian-ruble:RUB russian-rouble:RUB belarusian-ruble:BYN japanese-yen:JPY brazilian-real:BRL brazilian-reais:BRL
  spanish-peseta:ESP dutch-guilder:NLG south-rand:ZAR african-rand:ZAR costa-colon:CRC rican-colon:CRC rican-colones:CRC lao-kip:LAK
  georgian-lari:GEL israeli-shekel:ILS romanian-leu:RON romanian-lei:RON bulgarian-lev:BGN bulgarian-leva:BGN`);

/** Parts of a currency, as a share of it. */
export const SUBUNITS = new Map<string, [code: string, factor: number]>([
  ['cent', ['USD', 0.01]],
  ['penny', ['GBP', 0.01]],
  ['pence', ['GBP', 0.01]],
  ['kopeck', ['RUB', 0.01]],
  ['paisa', ['INR', 0.01]],
  ['paise', ['INR', 0.01]],
]);
