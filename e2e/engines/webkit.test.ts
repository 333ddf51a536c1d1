import { testReaderIn } from './reader.ts'
import { webkit } from './webkit.ts'

testReaderIn('WebKit', webkit, 'WebKitWebDriver with its MiniBrowser and a display or Xvfb')
