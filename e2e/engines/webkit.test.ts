import { readAs } from './reader.ts'
import { webkit } from './webkit.ts'

readAs('WebKit', webkit, 'WebKitWebDriver with its MiniBrowser and a display or Xvfb')
