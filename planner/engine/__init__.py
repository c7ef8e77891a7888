"""The one engine: (rules, plan) compiled to array steps over scenario x partner x category. Pure."""
