import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CredentialId } from '../../facts/credentials.ts'
import { profileIds, type ProfileId } from '../../facts/profiles/profiles.ts'
import { settingsFor, type SettingMatch } from './credential-setting.ts'
import { addedTo, ceusAlone } from './upkeep.ts'

const alone: { name: string; given: CredentialId; expect: number }[] = [
  { name: 'a CPC alone requires 36 CEUs', given: 'cpc', expect: 36 },
  { name: 'a CPMA alone requires 36 CEUs, including its topic minimum', given: 'cpma', expect: 36 },
  { name: 'a CCS alone requires 20 CEUs', given: 'ccs', expect: 20 },
  { name: 'an RHIA alone requires 30 CEUs', given: 'rhia', expect: 30 },
  { name: 'a CHDA alone, which has no page, requires 30 CEUs', given: 'chda', expect: 30 },
]
for (const { name, given, expect } of alone) test(name, () => assert.equal(ceusAlone(given), expect))

const added: { name: string; given: ProfileId; expect: readonly [string, number, number, number] }[] = [
  {
    name: 'a COC beside a CPC raises the total from 36 to 40 CEUs; it used to be 48',
    given: 'coc',
    expect: ['cpc,coc', 36, 40, 48],
  },
  { name: 'a CPC is shown together with a COC', given: 'cpc', expect: ['cpc,coc', 36, 40, 48] },
  {
    name: 'a CCS-P beside a CCS raises the total from 20 to 30 CEUs, of at most 50',
    given: 'ccs-p',
    expect: ['ccs,ccs-p', 20, 30, 50],
  },
  { name: 'a CCS is shown together with an RHIT', given: 'ccs', expect: ['ccs,rhit', 20, 30, 50] },
  {
    name: 'an RHIA beside a CCS raises the total from 20 to 40 CEUs: 30 for the RHIA and 10 for the CCS',
    given: 'rhia',
    expect: ['ccs,rhia', 20, 40, 50],
  },
]
for (const { name, given, expect } of added)
  test(name, () => {
    const { held, before, after, most } = addedTo(given)
    assert.deepEqual([held, before, after, most], expect)
  })

test('only the CPMA, CDEO, CPPM, CPCO and CIRCC add a topic minimum to an AAPC total', () => {
  const adding = profileIds.filter((id) => {
    const { first, kinds } = addedTo(id)
    return first === 'cpc' && kinds.length > 0
  })
  assert.deepEqual(adding, ['cpma', 'cdeo', 'cppm', 'cpco', 'circc'])
})

const settingCases: { name: string; given: CredentialId; expect: SettingMatch }[] = [
  { name: 'the COC has a setting of its own', given: 'coc', expect: { kind: 'natural', rows: ['crd-103'] } },
  {
    name: 'the RHIT has no setting of its own, and two settings accept it',
    given: 'rhit',
    expect: { kind: 'accepted', rows: ['crd-103', 'crd-104'] },
  },
  {
    name: 'the CCS-P is not confused with the CCS',
    given: 'ccs-p',
    expect: { kind: 'accepted', rows: ['crd-102'] },
  },
  { name: 'no setting names the CPPM', given: 'cppm', expect: { kind: 'none', rows: [] } },
]
for (const { name, given, expect } of settingCases)
  test(name, () => assert.deepEqual(settingsFor(given), expect))
