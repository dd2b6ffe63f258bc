/**
 * What the action says to the runner, as `@actions/core` says it. That package brings an HTTP client along which costs
 * as much as the whole rest of the start; a test holds the two together.
 */
import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { EOL } from 'node:os'

/** An input of the step, '' when it is not set. Blanks around it are cut off unless told otherwise. */
export function getInput(name: string, { trimWhitespace = true } = {}): string {
  const value = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] ?? ''
  return trimWhitespace ? value.trim() : value
}

/** What main saved for post, '' when it did not. */
export function getState(name: string): string {
  return process.env[`STATE_${name}`] ?? ''
}

export function saveState(name: string, value: unknown): void {
  toFile('STATE', name, value)
}

export function setOutput(name: string, value: unknown): void {
  toFile('OUTPUT', name, value)
}

/** Masks a value in everything that is logged from now on. */
export function setSecret(secret: string): void {
  command('add-mask', secret)
}

export function info(message: string): void {
  process.stdout.write(message + EOL)
}

export function warning(message: string): void {
  command('warning', message)
}

export function error(message: string): void {
  command('error', message)
}

/** Fails the step with an error, once it ends. */
export function setFailed(message: string): void {
  process.exitCode = 1
  error(message)
}

/** Appends to the summary of the job. */
export function addSummary(markdown: string): void {
  const path = process.env['GITHUB_STEP_SUMMARY']
  if (!path) throw new Error('GITHUB_STEP_SUMMARY is not set.')
  appendFileSync(path, markdown)
}

function command(name: string, message: string): void {
  const data = message.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
  process.stdout.write(`::${name}::${data}${EOL}`)
}

function toFile(kind: 'OUTPUT' | 'STATE', name: string, value: unknown): void {
  const text = typeof value === 'string' ? value : value == null ? '' : JSON.stringify(value)
  const path = process.env[`GITHUB_${kind}`]
  if (!path) throw new Error(`GITHUB_${kind} is not set: this program runs as a step of GitHub Actions.`)
  const end = `ghadelimiter_${randomUUID()}`
  appendFileSync(path, `${name}<<${end}${EOL}${text}${EOL}${end}${EOL}`)
}
