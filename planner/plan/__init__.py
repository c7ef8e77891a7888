"""What people plan: partners, work, costs, common costs, scenarios, actions. Pure; read by ``planner.plan.reading``."""
