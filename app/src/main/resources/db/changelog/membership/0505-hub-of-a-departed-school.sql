--liquibase formatted sql

--changeset membership:0505-hub-of-a-departed-school
-- A school that has left its hub with the partnership is counted in it no more (0402 counts, with the rights of whoever ends the place).
create policy gate on membership.hub for select to cp_gate using (true);
create policy gate_counts on membership.hub for update to cp_gate using (true) with check (true);
grant select (space_id, hub_id, schools), update (schools) on membership.hub to cp_gate;
grant execute on function membership.keep_hub() to cp_gate;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'membership.hub', 'cp_gate', 'a hub''s schools are counted anew when one leaves the partnership');
