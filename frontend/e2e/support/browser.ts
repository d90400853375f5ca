import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

export type Screen = 'desktop' | 'phone'

const viewports = { desktop: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } }
const password = 'thu-nghiem-2026'

export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

export interface Look {
  screen?: Screen
  theme?: 'light' | 'dark'
}

/** A browser as an office in Vietnam has it, which writes down everything that goes wrong in it. */
export class Visitor {
  readonly faults: string[] = []

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {}

  static async open(browser: Browser, url: string, { screen = 'desktop', theme = 'light' }: Look = {}) {
    const context = await browser.newContext({
      baseURL: url,
      viewport: viewports[screen],
      hasTouch: screen === 'phone',
      colorScheme: theme,
      // Half-faded windows have no contrast to measure.
      reducedMotion: 'reduce',
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
    })
    const visitor = new Visitor(await context.newPage(), context)
    await visitor.watch()
    return visitor
  }

  private async watch() {
    this.page.on('pageerror', (error) => this.faults.push(`error: ${error.message}`))
    this.page.on('console', (message) => {
      if (message.type() !== 'error') return
      // The browser itself reports every 401 of the session; asking is how the page learns that nobody is signed in.
      if (/status of 401/.test(message.text()) && /\/session/.test(message.location().url)) return
      this.faults.push(`console: ${message.text()} ${message.location().url}`)
    })
    await this.page.exposeFunction('reportViolation', (text: string) => this.faults.push(`policy: ${text}`))
    await this.page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const report = Reflect.get(window, 'reportViolation') as (text: string) => void
        report(`${event.violatedDirective} ${event.blockedURI}`)
      })
    })
  }

  async signIn(username: string) {
    await this.page.goto('/')
    await this.page.getByLabel('Tên đăng nhập').fill(username)
    await this.page.getByLabel('Mật khẩu', { exact: true }).fill(password)
    await this.page.getByRole('button', { name: 'Đăng nhập' }).click()
    await this.page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor()
  }

  /** Goes to a page and waits until nothing is loading. */
  async visit(path: string) {
    await this.page.goto(path)
    await this.page.getByRole('heading', { level: 1 }).first().waitFor()
    await this.page.waitForLoadState('networkidle')
  }

  close() {
    return this.context.close()
  }
}
