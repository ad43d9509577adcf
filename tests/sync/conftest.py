from tests.cache.conftest import desk

__all__ = ["desk"]
