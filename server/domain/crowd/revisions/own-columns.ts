import { sql } from 'kysely'

/** The columns of a post itself, without what stands around it; `p` is the row. */
export const ownColumns = sql`p.id, p.parent_id as "parentId", p.form_id as "formId", p.membership_id as "membershipId",
  p.type, p.title, p.content, p.slug, p.color, p.author_email as "authorEmail", p.author_realname as "authorRealname",
  p.status, p.locale, p.published_to as "publishedTo", p.completed_stages as "completedStages", p."values",
  array(select t.tag_id from post_tag t where t.post_id = p.id order by t.tag_id) as tags,
  case when p.lng is not null then json_build_object('lng', p.lng, 'lat', p.lat) end as place,
  p.post_date as "postDate", p.created_at as "createdAt", p.updated_at as "updatedAt"`
