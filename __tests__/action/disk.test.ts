import { expect, it } from 'vitest'
import { fullDisk } from '../../src/action/disk.js'

it('a disk with space, one without a size and one that is not there are not full', async () => {
  expect(await fullDisk([import.meta.dirname, '/proc', '/nowhere'])).toBeUndefined()
})
