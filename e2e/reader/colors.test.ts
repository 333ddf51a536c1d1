import { colorOf, colors, focusable, ring, ringOf } from '../colors.ts'
import { expect, test } from '../quiet.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} scheme`, () => {
    test.use({ colorScheme })

    test('AAPC is blue, AHIMA is red, and an answer is marked in yellow', async ({ page }) => {
      for (const { name, path, selector, property, [colorScheme]: color } of colors) {
        await page.goto(path)
        expect.soft(await page.evaluate(colorOf, { selector, property }), name).toBe(color)
      }
    })

    test('whatever has the focus has a ring in the color of the text', async ({ page }) => {
      for (const { name, path, selector } of focusable) {
        await page.goto(path)
        await page.keyboard.press('Tab')
        expect.soft(await page.evaluate(ringOf, selector), name).toBe(ring[colorScheme])
      }
    })
  })
}
