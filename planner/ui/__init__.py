"""The app: the only package that knows Streamlit."""
