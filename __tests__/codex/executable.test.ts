import { execPath } from 'node:process'
import { open } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { machineOf } from '../../src/codex/executable.js'

function header(write: (bytes: Buffer) => void, length = 256): Buffer {
  const bytes = Buffer.alloc(length)
  write(bytes)
  return bytes
}
const elf = (machine: number): Buffer =>
  header(bytes => {
    bytes.writeUInt32BE(0x7f454c46)
    bytes.writeUInt16LE(machine, 18)
  })
const machO = (machine: number): Buffer =>
  header(bytes => {
    bytes.writeUInt32LE(0xfeedfacf)
    bytes.writeUInt32LE(machine, 4)
  })
const pe = (machine: number, at = 128): Buffer =>
  header(bytes => {
    bytes.write('MZ', 'latin1')
    bytes.writeUInt32LE(at, 60)
    if (at < 250) bytes.writeUInt16LE(machine, at + 4)
  })

it.each<[Buffer, string | undefined]>([
  [elf(0x3e), 'linux-x64'],
  [elf(0xb7), 'linux-arm64'],
  [elf(0xf3), 'linux-?'],
  [machO(0x01000007), 'darwin-x64'],
  [machO(0x0100000c), 'darwin-arm64'],
  [header(bytes => bytes.writeUInt32BE(0xcafebabe)), 'darwin-universal'],
  [pe(0x8664), 'win32-x64'],
  [pe(0xaa64), 'win32-arm64'],
  [pe(0x8664, 0xffffffff), undefined],
  [Buffer.from('#!/bin/sh\n'), 'script'],
  [Buffer.from('garbage\n'), undefined],
  [Buffer.alloc(0), undefined],
])('case %#', (bytes, expected) => {
  expect(machineOf(bytes)).toBe(expected)
})

it('knows the program that runs this test', async () => {
  const file = await open(execPath)
  const { buffer } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
  await file.close()
  expect(machineOf(buffer)).toBe(`${process.platform}-${process.arch}`)
})
