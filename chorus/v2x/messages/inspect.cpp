#include "chorus/v2x/messages/inspect.hpp"

namespace chorus::v2x::messages {

asn1::Description detail::describe(Bytes input, const asn1::Schema& form, const asn1::Schema& type,
                                   Dictionary dictionary) {
    asn1::Description description = asn1::describe_uper(input, form, type.name);
    add_units(description.root, dictionary);
    return description;
}

}  // namespace chorus::v2x::messages
