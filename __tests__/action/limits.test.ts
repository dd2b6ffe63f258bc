import { EventEmitter } from 'node:events'
import { expect, it, vi } from 'vitest'
import { after, inWords, lastMoment, listenForCancellation, withLimit } from '../../src/action/limits.js'

const never = (): Promise<never> => new Promise(() => undefined)

it.each([
  [50, '0.1 s'],
  [20_000, '20 s'],
  [90_000, '1.5 min'],
  [7_200_000, '2 h'],
])('%d ms are %s', (ms, words) => {
  expect(inWords(ms)).toBe(words)
})

it('gives back what the work gives', async () => {
  expect(await withLimit(60_000, 'This', () => Promise.resolve(7))).toBe(7)
  await expect(withLimit(60_000, 'This', () => Promise.reject(new Error('own')))).rejects.toThrow('own')
})

it('says what took too long, and tells the work', async () => {
  let told: AbortSignal | undefined
  const waiting = withLimit(20, 'The sign-in', signal => {
    told = signal
    return never()
  })
  await expect(waiting).rejects.toMatchObject({
    code: 'timeout',
    message: 'The sign-in took longer than 0 s.',
  })
  expect(told?.aborted).toBe(true)
})

it('a changed clock ends nothing early', async () => {
  const { now } = Date
  Date.now = () => now() + 1e9
  try {
    expect(await withLimit(60_000, 'This', () => new Promise(resolve => setTimeout(resolve, 20, 1)))).toBe(1)
  } finally {
    Date.now = now
  }
})

it('ends with the outer signal, for its reason, and starts nothing when that was aborted before', async () => {
  const outer = new AbortController()
  const waiting = withLimit(60_000, 'This', never, outer.signal)
  outer.abort(new Error('cancelled'))
  await expect(waiting).rejects.toThrow('cancelled')
  let started = false
  const start = (): Promise<void> => Promise.resolve(void (started = true))
  await expect(withLimit(60_000, 'This', start, outer.signal)).rejects.toThrow('cancelled')
  expect(started).toBe(false)
})

it('aborts some time after another signal, for its reason', () => {
  vi.useFakeTimers()
  try {
    const [early, late] = [AbortSignal.abort('early'), new AbortController()]
    const signals = [after(20, early), after(20, late.signal)]
    vi.advanceTimersByTime(10)
    late.abort('late')
    vi.advanceTimersByTime(10)
    expect(signals.map(signal => signal.reason as unknown)).toEqual(['early', undefined])
    vi.advanceTimersByTime(10)
    expect(signals.map(signal => signal.reason as unknown)).toEqual(['early', 'late'])
  } finally {
    vi.useRealTimers()
  }
})

it('SIGINT cancels, SIGTERM terminates; both go on being heard until it is disposed', () => {
  const signals = new EventEmitter()
  const cancellation = listenForCancellation(signals)
  signals.emit('SIGINT')
  signals.emit('SIGINT')
  expect([cancellation.cancelled.aborted, cancellation.terminated.aborted]).toEqual([true, false])
  expect(cancellation.cancelled.reason).toMatchObject({ code: 'aborted', message: 'The job was cancelled.' })
  signals.emit('SIGTERM')
  expect(cancellation.terminated.aborted).toBe(true)
  cancellation[Symbol.dispose]()
  expect(signals.listenerCount('SIGINT') + signals.listenerCount('SIGTERM')).toBe(0)
})

it('SIGTERM alone cancels as well', () => {
  const signals = new EventEmitter()
  const { cancelled, terminated } = listenForCancellation(signals)
  signals.emit('SIGTERM')
  expect([cancelled.aborted, terminated.aborted]).toEqual([true, true])
})

it('the last moment comes 6.5 s after SIGINT, or with SIGTERM', async () => {
  vi.useFakeTimers()
  try {
    const [patient, hasty] = [new EventEmitter(), new EventEmitter()]
    const ends: string[] = []
    const moments = [patient, hasty].map((signals, index) =>
      lastMoment(listenForCancellation(signals)).catch((error: Error) =>
        ends.push(`${index}: ${error.message}`),
      ),
    )
    patient.emit('SIGINT')
    hasty.emit('SIGINT')
    await vi.advanceTimersByTimeAsync(6000)
    expect(ends).toEqual([])
    hasty.emit('SIGTERM')
    await vi.advanceTimersByTimeAsync(0)
    expect(ends).toEqual(['1: The job was cancelled.'])
    await vi.advanceTimersByTimeAsync(500)
    await Promise.all(moments)
    expect(ends).toHaveLength(2)
  } finally {
    vi.useRealTimers()
  }
})
