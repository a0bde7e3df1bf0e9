#include <gtest/gtest.h>
TEST(Dissection, none) {}
