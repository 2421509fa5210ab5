/** The people of the demo operator whose eyes one can borrow; `id` is the subject of their tokens. */
export const personas = [
  { id: 'group-leader', kind: 'staff', role: 'GROUP_LEADER', title: { zh: '集团大客户事业部领导', en: 'Group leader' }, note: { zh: '全国所有客户', en: 'All customers of the country' } },
  { id: 'province-manager', kind: 'staff', role: 'PROVINCE_MANAGER', title: { zh: '省大客户部经理(广东)', en: 'Province manager (Guangdong)' }, note: { zh: '全省客户', en: 'Customers of the province' } },
  { id: 'city-manager', kind: 'staff', role: 'CITY_MANAGER', title: { zh: '市大客户部经理(广州)', en: 'City manager (Guangzhou)' }, note: { zh: '全市客户', en: 'Customers of the city' } },
  { id: 'account-manager', kind: 'staff', role: 'ACCOUNT_MANAGER', title: { zh: '客户经理(广州)', en: 'Account manager (Guangzhou)' }, note: { zh: '本人负责及团队服务的客户', en: 'Customers assigned to the person or the teams' } },
  { id: 'project-manager', kind: 'staff', role: 'PROJECT_MANAGER', title: { zh: '项目经理(广州)', en: 'Project manager (Guangzhou)' }, note: { zh: '所在团队服务的客户', en: 'Customers of the person’s teams' } },
  { id: 'business-manager', kind: 'staff', role: 'BUSINESS_MANAGER', title: { zh: '业务经理(广州)', en: 'Business manager (Guangzhou)' }, note: { zh: '全市客户的业务受理', en: 'Business of all customers of the city' } },
  { id: 'customer-specialist', kind: 'staff', role: 'CUSTOMER_SPECIALIST', title: { zh: '客户管理专员(广东)', en: 'Customer-management specialist (Guangdong)' }, note: { zh: '全省客户的分类与定级', en: 'Classes and tiers of the province’s customers' } },
  { id: 'service-agent', kind: 'staff', role: 'SERVICE_AGENT', title: { zh: '客服坐席(广东)', en: 'Service agent (Guangdong)' }, note: { zh: '全省客户的工单', en: 'Tickets of the province’s customers' } },
  { id: 'partner-agent', kind: 'partner', role: 'PARTNER_AGENT', title: { zh: '代理商业务员', en: 'Partner agent' }, note: { zh: '仅共享给该代理商的客户', en: 'Only customers shared with the partner' } },
  { id: 'enterprise-admin', kind: 'enterprise', role: 'ENTERPRISE_ADMIN', title: { zh: '企业管理员(总部)', en: 'Enterprise administrator (headquarters)' }, note: { zh: '本企业总部及全部分支机构', en: 'The own enterprise with all its branches' } },
  { id: 'enterprise-user', kind: 'enterprise', role: 'ENTERPRISE_USER', title: { zh: '企业用户(分支机构)', en: 'Enterprise user (one branch)' }, note: { zh: '仅本分支机构', en: 'Only the own branch' } },
] as const

export type Persona = (typeof personas)[number]
