import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createRedactor, REDACTED } from '../../src/guard/redact.js'

/** A small seeded generator, so that a failure can be repeated. */
function random(seed: number): {
  int(below: number): number
  pick<T>(from: readonly T[]): T
  text(n: number, of: string): string
} {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const int = (below: number): number => Math.floor(next() * below)
  return {
    int,
    pick: from => from[int(from.length)] as never,
    text: (n, of) => Array.from({ length: n }, () => of[int(of.length)]).join(''),
  }
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const base64url = (text: string): string => Buffer.from(text).toString('base64url')

function secretsOf(rng: ReturnType<typeof random>): string[] {
  const claims = { exp: 1_800_000_000, sub: rng.text(20, LETTERS), email: 'someone@example.com' }
  const jwt = `${base64url('{"alg":"RS256","typ":"JWT"}')}.${base64url(JSON.stringify(claims))}.${rng.text(342, `${LETTERS}-_`)}`
  return [
    `sk-proj-${rng.text(156, `${LETTERS}-_`)}`,
    `qz_${rng.text(36, LETTERS)}`,
    rng.text(40, `${LETTERS}+/`),
    rng.text(24, `${LETTERS}!"#$%&'()*+,-./:;<=>?@[]^_\`{|}~\\`),
    rng.text(16, LETTERS),
    rng.text(64, '0123456789abcdef'),
    jwt,
  ]
}

/** Each encoding with a judge that undoes it in its own way and returns readings of the text in which to look for the secret. */
type Encoding = {
  name: string
  encode(s: string, rng: ReturnType<typeof random>): string
  undo(text: string): string[]
}
const SEPARATORS = [
  ' ',
  '-',
  '.',
  '_',
  ', ',
  '\n',
  '|',
  '\u200b',
  '\u2060',
  '\u00ad',
  '\ufeff',
  ' / ',
  '\t',
  '", "',
]
const base64Readings = (text: string): string[] =>
  (
    text
      .replaceAll('-', '+')
      .replaceAll('_', '/')
      .match(/[A-Za-z0-9+/]+/g) ?? []
  ).flatMap(run => [0, 1, 2, 3].map(skip => Buffer.from(run.slice(skip), 'base64').toString('latin1')))
const separated = (separators: readonly string[]): Encoding => ({
  name: `separated by ${JSON.stringify(separators)}`,
  encode: (s, rng) => {
    const one = rng.pick(separators)
    return s.split('').join(one)
  },
  undo: text => separators.map(separator => text.replaceAll(separator, '')),
})
const padded = (variant: 'base64' | 'base64url'): Encoding => ({
  name: variant,
  encode: (s, rng) =>
    Buffer.from(rng.text(rng.int(7), LETTERS) + s + rng.text(rng.int(7), LETTERS)).toString(variant),
  undo: base64Readings,
})
const escaped = (name: string, form: (c: string) => string, pattern: RegExp, always: boolean): Encoding => ({
  name,
  encode: (s, rng) =>
    s.replace(/[^]/g, c => (always || rng.int(3) === 0 || c === '%' || c === '\\' ? form(c) : c)),
  undo: text => [text.replace(pattern, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))],
})
const hexOf = (c: string, width: number): string => c.charCodeAt(0).toString(16).padStart(width, '0')
const ENCODINGS: Encoding[] = [
  { name: 'raw', encode: s => s, undo: text => [text] },
  {
    name: 'reversed',
    encode: s => s.split('').reverse().join(''),
    undo: text => [text.split('').reverse().join('')],
  },
  padded('base64'),
  padded('base64url'),
  {
    name: 'wrapped base64',
    encode: s => Buffer.from(s).toString('base64').replace(/.{20}/g, '$&\n'),
    undo: text => base64Readings(text.replaceAll('\n', '')),
  },
  ...(['hex', 'HEX'] as const).map(name => ({
    name,
    encode: (s: string) => {
      const text = Buffer.from(s).toString('hex')
      return name === 'HEX' ? text.toUpperCase() : text
    },
    undo: (text: string) =>
      (text.match(/[0-9a-fA-F]+/g) ?? []).flatMap(run =>
        [0, 1].map(skip => Buffer.from(run.slice(skip), 'hex').toString('latin1')),
      ),
  })),
  escaped('percent', c => `%${hexOf(c, 2)}`, /%([0-9a-f]{2})/gi, true),
  escaped('some percent', c => `%${hexOf(c, 2).toUpperCase()}`, /%([0-9a-f]{2})/gi, false),
  escaped('some \\u', c => `\\u${hexOf(c, 4)}`, /\\u([0-9a-f]{4})/gi, false),
  escaped('\\x', c => `\\x${hexOf(c, 2)}`, /\\x([0-9a-f]{2})/gi, true),
  escaped('HTML', c => `&#x${hexOf(c, 2)};`, /&#x([0-9a-f]{2});/gi, true),
  {
    name: 'encodeURIComponent',
    encode: s => encodeURIComponent(s),
    undo: text => [
      text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    ],
  },
  {
    name: 'JSON',
    encode: s => JSON.stringify(s).slice(1, -1),
    undo: text => [text.replace(/\\(["\\])/g, '$1')],
  },
  {
    name: 'JSON twice',
    encode: s => JSON.stringify(JSON.stringify(s)).slice(1, -1),
    undo: text => [text.replace(/\\+/g, '')],
  },
  ...SEPARATORS.map(separator => separated([separator])),
]

const WORDS =
  'the agent ran npm test and it said 12 of 14 passed; see src/guard/redact.ts:40 – done (✓)'.split(' ')
const prose = (rng: ReturnType<typeof random>): string =>
  Array.from({ length: 3 + rng.int(20) }, () => rng.pick(WORDS)).join(rng.pick([' ', '\n', '  ']))

/** Whether 12 consecutive characters of the secret (or all of a shorter one) stand in the text. */
function leaks(text: string, secret: string): boolean {
  for (let i = 0; i + 12 <= secret.length; i++) if (text.includes(secret.slice(i, i + 12))) return true
  return false
}

describe('known secrets', () => {
  it('misses none of 10,000 generated encodings and placements, fragments included', () => {
    const rng = random(1)
    const missed: string[] = []
    let seen = 0
    for (let round = 0; round < 25; round++) {
      const secrets = secretsOf(rng)
      const redactor = createRedactor(secrets)
      for (let n = 0; n < 400; n++) {
        const secret = rng.pick(secrets)
        const open = secret.startsWith('eyJ') ? secret.slice(secret.indexOf('.') + 1) : secret
        const start = rng.int(2) === 0 ? 0 : rng.int(open.length - 12)
        const length = rng.int(2) === 0 ? open.length - start : Math.min(open.length - start, 12 + rng.int(8))
        const fragment = open.slice(start, start + length)
        const encoding = ENCODINGS[n % ENCODINGS.length] as Encoding
        const shown = encoding.encode(fragment, rng)
        const glue = rng.pick([' ', '', '"', '\n', '='])
        const text = prose(rng) + glue + shown + glue + prose(rng)
        if (encoding.undo(text).some(reading => leaks(reading, fragment))) seen++
        const redacted = redactor.text(text)
        if (encoding.undo(redacted).some(reading => leaks(reading, fragment))) {
          missed.push(`${encoding.name}: ${JSON.stringify(fragment)} in ${JSON.stringify(redacted)}`)
        }
      }
    }
    expect(missed).toEqual([])
    // The judge sees nearly all of them before redaction, so it would see a miss.
    expect(seen).toBeGreaterThan(9_500)
  }, 60_000)
})

describe('texts without a secret', () => {
  it('stay as they are: 10,000 of real Markdown and diffs', () => {
    const redactor = createRedactor(secretsOf(random(2)))
    const texts = [...markdown(), ...diffs()].slice(0, 10_000)
    expect(texts.length).toBe(10_000)
    expect(texts.filter(text => redactor.text(text) !== text)).toEqual([])
    expect(redactor.count).toBe(0)
  }, 60_000)

  it('stay even where they share a public constant with a secret', () => {
    const header = base64url('{"alg":"RS256","typ":"JWT"}')
    const redactor = createRedactor([
      `${header}.eyJzdWIiOiJ4In0.c2lnbmF0dXJlLW9mLXRoZS10b2tlbg`,
      '-----BEGIN OPENSSH PRIVATE KEY-----\nQmFzZTY0Qm9keU9mVGhlS2V5\n-----END OPENSSH PRIVATE KEY-----',
      'https://hooks.example.com/services/T00/B00/abcdefGHIJKL12345',
      'postgres://app:sW0rdf1shAndM0re@db.example.com/main',
      '{"type":"service_account","token_uri":"https://oauth2.example.com/token","private_key_id":"0a1b2c3d4e5f60718293"}',
    ])
    const text = `${header} -----BEGIN OPENSSH PRIVATE KEY----- https://hooks.example.com/ db.example.com https://oauth2.example.com/token`
    expect(redactor.text(text)).toBe(text)
    expect(redactor.text('x services/T00/B00/abcdefGHIJKL12345 x')).toBe('x *** x')
    expect(redactor.text('sW0rdf1shAndM0re')).toContain(REDACTED)
    expect(redactor.text('key 0a1b2c3d4e5f60718293')).toBe(`key ${REDACTED}`)
  })
})

describe('tokens nobody told us of', () => {
  const rng = random(3)
  const base64 = `${LETTERS}+/`
  const pem = [
    '-----BEGIN RSA PRIVATE KEY-----',
    ...Array.from({ length: 6 }, () => rng.text(64, base64)),
    `${rng.text(30, base64)}==`,
    '-----END RSA PRIVATE KEY-----',
  ]
  const tokens = {
    'GitHub classic': `ghp_${rng.text(36, LETTERS)}`,
    'GitHub server-to-server': `ghs_${rng.text(36, LETTERS)}`,
    'GitHub fine-grained': `github_pat_${rng.text(22, LETTERS)}_${rng.text(59, LETTERS)}`,
    OpenAI: `sk-proj-${rng.text(156, `${LETTERS}-_`)}`,
    'OpenAI classic': `sk-${rng.text(48, LETTERS)}`,
    'AWS key id': `AKIA${rng.text(16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')}`,
    'AWS session key id': `ASIA${rng.text(16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')}`,
    Slack: `xoxb-${rng.text(12, '0123456789')}-${rng.text(12, '0123456789')}-${rng.text(24, LETTERS)}`,
    JWT: `${base64url('{"alg":"none"}')}.${base64url('{"sub":"someone"}')}.${rng.text(43, LETTERS)}`,
    'private key': pem.join('\n'),
    'private key in JSON': pem.join('\\n'),
    'private key cut off': pem.slice(0, 3).join('\n'),
  }
  it.each(Object.entries(tokens))('%s', (_, token) => {
    const redactor = createRedactor([])
    expect(redactor.text(`before ${token} after`)).toBe(`before ${REDACTED} after`)
    expect(redactor.found(token)).toBe(true)
  })

  it('are not seen in a placeholder, a mention or a word', () => {
    const text =
      'ghp_PersonalAccessToken00000000000000000 sk-learn-something-long-and-winding -----BEGIN PRIVATE KEY----- AKIA'
    expect(createRedactor([]).text(text)).toBe(text)
  })
})

describe('a redactor', () => {
  const secret = 'Zk3qPw8vR1tYx5LmB7'

  it('counts what it took out and leaves the rest', () => {
    const redactor = createRedactor([secret])
    expect(redactor.text(`a ${secret} b ${secret.slice(0, 13)} c`)).toBe('a *** b *** c')
    expect(redactor.count).toBe(2)
    expect(redactor.text('nothing here')).toBe('nothing here')
    expect(redactor.found('nothing here')).toBe(false)
    expect(redactor.count).toBe(2)
  })

  it('takes out what is added to its list later, also where it already looked', () => {
    const secrets = [secret]
    const redactor = createRedactor(secrets)
    const line = redactor.lines()
    expect(redactor.text(`${secret} Qn4sTv9wXz2yAb6c`)).toBe('*** Qn4sTv9wXz2yAb6c')
    expect(line('an ordinary line')).toBe('an ordinary line')
    secrets.push('Qn4sTv9wXz2yAb6c')
    expect(redactor.text(`${secret} Qn4sTv9wXz2yAb6c`)).toBe('*** ***')
    expect(line('Qn4sTv9wXz2yAb6c')).toBe('***')
  })

  it('takes a short secret out as a whole, and leaves values that are none', () => {
    const redactor = createRedactor(['hunter2', 'yes', ''])
    expect(redactor.text('login hunter2, yes')).toBe('login ***, yes')
  })

  it('looks again at what stands on both sides of a secret', () => {
    const other = 'Qn4sTv9wXz2yAb6c'
    const redactor = createRedactor([secret, other])
    expect(redactor.text(secret.slice(0, 9) + other + secret.slice(9))).toBe('***')
  })

  it('sees letters from outside ASCII', () => {
    const redactor = createRedactor(['пароль-очень-длинный'])
    expect(redactor.text('x пароль-очень-длинный y')).toBe('x *** y')
    expect(redactor.text(Buffer.from('пароль-очень-длинный').toString('base64'))).toContain(REDACTED)
  })

  it('line by line, sees what goes on from line to line', () => {
    const redactor = createRedactor([secret])
    const line = redactor.lines()
    const shown = secret.split('').map(line).join('')
    expect(secret).toContain(shown.slice(0, shown.indexOf('*')))
    expect(shown.indexOf('*')).toBeLessThan(12)
    expect(line('an ordinary line')).toBe('an ordinary line')
  })

  it('line by line, hides the body of a private key it does not know', () => {
    const line = createRedactor([]).lines()
    const body = Buffer.from('not a real key, only long enough to look like one').toString('base64')
    expect(['-----BEGIN EC PRIVATE KEY-----', body, '-----END EC PRIVATE KEY-----', body].map(line)).toEqual([
      '-----BEGIN EC PRIVATE KEY-----',
      '***',
      '-----END EC PRIVATE KEY-----',
      body,
    ])
  })
})

const MODULES = join(import.meta.dirname, '../../node_modules')
const packages = (): string[] =>
  readdirSync(MODULES)
    .flatMap(name =>
      name.startsWith('@') ? readdirSync(join(MODULES, name)).map(sub => join(name, sub)) : [name],
    )
    .map(name => join(MODULES, name))
    .filter(path => statSync(path).isDirectory())
const inParts = (text: string, lines: number): string[] => {
  const all = text.split('\n')
  return Array.from({ length: Math.ceil(all.length / lines) }, (_, i) =>
    all.slice(i * lines, (i + 1) * lines).join('\n'),
  )
}
function markdown(): string[] {
  return packages().flatMap(path =>
    readdirSync(path)
      .filter(name => name.endsWith('.md'))
      .flatMap(name => inParts(readFileSync(join(path, name), 'utf8'), 10)),
  )
}
/** Real diffs: between files of neighbouring packages. */
function diffs(): string[] {
  const all = packages()
  const texts: string[] = []
  for (let i = 0; i + 1 < all.length && texts.length < 6_000; i++) {
    for (const file of ['package.json', 'README.md', 'LICENSE']) {
      const { stdout } = spawnSync('git', [
        'diff',
        '--no-index',
        join(all[i]!, file),
        join(all[i + 1]!, file),
      ])
      texts.push(...inParts(stdout.toString('utf8'), 4))
    }
  }
  return texts
}
