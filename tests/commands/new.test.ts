import { describe, expect, test } from 'vitest'
import { askFields } from '../../scripts/new/ask.ts'

const agencies = new Map([['vpub-ha-tinh', 'Văn phòng UBND tỉnh Hà Tĩnh']])

/** What a person sees and what comes of it, when they type these lines. */
async function dialog(...typed: (string | null)[]) {
  const said: string[] = []
  const answers = await askFields(
    ['agency', 'title'],
    {
      ask: async (question) => {
        said.push(question)
        return typed.shift() ?? null
      },
      say: (line) => said.push(line),
    },
    agencies,
    (field, value) => (field === 'agency' && !agencies.has(value) ? [`Không có ${value}.`] : []),
  )
  return { answers, said }
}

describe('questions for a new report', () => {
  test('a wrong answer is asked for again at once', async () => {
    expect(await dialog('so-la', ' vpub-ha-tinh ', 'Tên')).toEqual({
      answers: { agency: 'vpub-ha-tinh', title: 'Tên' },
      said: [
        '  vpub-ha-tinh  Văn phòng UBND tỉnh Hà Tĩnh',
        'Mã cơ quan: ',
        'Không có so-la.',
        'Mã cơ quan: ',
        'Tên báo cáo: ',
      ],
    })
  })

  test('an empty answer leaves the field out, and Ctrl+C all of it', async () => {
    expect((await dialog('', 'Tên')).answers).toEqual({ title: 'Tên' })
    expect((await dialog('vpub-ha-tinh', null)).answers).toBeNull()
  })
})
