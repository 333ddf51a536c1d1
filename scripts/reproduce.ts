/** Builds the working tree twice, in two folders and two time zones, and compares the results byte by byte. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildCopy, copyProject } from './project-copy.ts'

function build(folder: string, zone: string): string {
  copyProject(folder)
  return buildCopy(folder, { TZ: zone })
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  )

const folders = ['one', 'another-folder-'].map((name) => mkdtempSync(join(tmpdir(), name)))
const [first = '', second = ''] = folders
try {
  const [firstDist, secondDist] = [build(first, 'Pacific/Kiritimati'), build(second, 'America/Los_Angeles')]
  const [firstFiles, secondFiles] = [filesIn(firstDist), filesIn(secondDist)]
  const unpaired = [
    ...firstFiles.filter((file) => !secondFiles.includes(file)),
    ...secondFiles.filter((file) => !firstFiles.includes(file)),
  ]
  const different = firstFiles.filter(
    (file) =>
      secondFiles.includes(file) &&
      !readFileSync(join(firstDist, file)).equals(readFileSync(join(secondDist, file))),
  )
  for (const file of unpaired) console.log(`${file}: in one build only`)
  for (const file of different) console.log(`${file}: differs`)
  console.log(`${firstFiles.length} files, ${unpaired.length + different.length} of them different`)
  if (unpaired.length + different.length > 0) process.exitCode = 1
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}
