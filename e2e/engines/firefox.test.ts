import { firefox } from './firefox.ts'
import { testReaderIn } from './reader.ts'

testReaderIn('Firefox', firefox, 'firefox-esr or firefox')
