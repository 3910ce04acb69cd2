/** A named example of a component: its props, with which the component is shown as it is. */
export interface ComponentExample {
  component: string
  name: string
  /** Part of the address: the number of the example. */
  slug: string
  props: Record<string, unknown>
}

type ExampleFile = { examples: Record<string, Record<string, unknown>> }
const files = import.meta.glob<ExampleFile>('../../components/*/*.examples.ts', { eager: true })

/** Every example of every component, in the order of the folders. */
export const EXAMPLES: ComponentExample[] = Object.entries(files).flatMap(([path, { examples }]) =>
  Object.entries(examples).map(([name, props], index) => ({
    component: path.split('/').at(-2)!,
    name,
    slug: String(index + 1),
    props,
  })),
)
