import { firefox } from './firefox.ts'
import { readAs } from './reader.ts'

readAs('Firefox', firefox, 'firefox-esr or firefox')
