import type { Both } from './policy.ts'

type Rule = {
  title: Both
  /** Who sees such a row, for people to read. */
  says: Both
}

/** How it is decided who sees a row. Each type of the graph names one of these; a type without one stops the start. */
export const rowRules = {
  CUSTOMER: {
    title: { zh: '随客户', en: 'Follows the customer' },
    says: {
      zh: '仅持有该客户任一范围键者可见（见范围键规则）。',
      en: 'whoever holds one of the scope keys of the customer it belongs to; see the rules of keys.',
    },
  },
  DIRECTORY: {
    title: { zh: '通讯录', en: 'Directory' },
    says: {
      zh: '员工可见全部；伙伴与企业用户仅可见为其服务的机构、人员与团队。',
      en: 'staff see all of it; partners and enterprises see who serves a customer that they see.',
    },
  },
  CATALOGUE: {
    title: { zh: '目录', en: 'Catalogue' },
    says: { zh: '所有人可见；定向条目仅其对象可见。', en: 'everybody; entries made for some customers are seen by those who see one of these.' },
  },
  UNIT: {
    title: { zh: '随机构', en: 'Follows the unit' },
    says: { zh: '本机构及上级可见，另加直接参与者。', en: 'the unit it belongs to, the units above it, and whoever takes part in it.' },
  },
  PARTNER: {
    title: { zh: '随伙伴', en: 'Follows the partner' },
    says: { zh: '员工及该伙伴本身可见，其他伙伴与企业用户不可见。', en: 'staff and the partner itself; never other partners or enterprises.' },
  },
  STAFF: {
    title: { zh: '内部', en: 'Internal' },
    says: { zh: '员工可见，伙伴与企业用户不可见。', en: 'staff; never partners or enterprises.' },
  },
  SELF: {
    title: { zh: '本人', en: 'Oneself' },
    says: { zh: '仅本人及其主管机构可见。', en: 'the person concerned, and the unit in charge of the person.' },
  },
  PART: {
    title: { zh: '从属', en: 'Part' },
    says: { zh: '随其所属对象可见，不能单独查询。', en: 'with the object it is part of; it cannot be asked for alone.' },
  },
} as const satisfies Record<string, Rule>
export type RowRule = keyof typeof rowRules
