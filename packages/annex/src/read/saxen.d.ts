declare module 'saxen' {
  type Decode = (text: string) => string
  type Attributes = () => Record<string, string>

  export class Parser {
    on(hook: 'openTag', call: (name: string, attributes: Attributes, decode: Decode) => void): this
    on(hook: 'closeTag', call: (name: string) => void): this
    on(hook: 'text', call: (text: string, decode: Decode) => void): this
    on(hook: 'cdata', call: (text: string) => void): this
    on(hook: 'error', call: (error: Error) => void): this
    parse(xml: string): void
  }
}
