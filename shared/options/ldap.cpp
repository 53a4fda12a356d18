// SPDX-License-Identifier: GPL-3.0-or-later
#include "options/ldap.h"

namespace Options::Ldap {

namespace {

constexpr std::string_view useUri = "use ldap_uri";
constexpr std::string_view noLists = "address lists are not part of this version";
constexpr std::string_view noContacts = "contacts of the directory are not taken over";
constexpr std::string_view guessed = "it is found out by itself";

constexpr auto optionRows = Config::rows(Heading{"Server"}, uri, startTls, caFile, bindUser, bindPassword,
    networkTimeout, pageSize, searchBase, typeAttribute, Heading{"Users"}, userType, userFilter, userId,
    login, fullName, mail, aliases, isAdmin, nonActive, resourceType, resourceCapacity, sendAs, sendAsType,
    hidden, enabledFeatures, disabledFeatures, changed, Heading{"Quota"}, quotaOverride, quotaWarn, quotaSoft,
    quotaHard, quotaMultiplier, Heading{"Groups"}, groupType, groupFilter, groupId, groupName, groupMembers,
    groupMembersType, groupMembersRelation, groupSecurity, Heading{"Groups by a filter"}, dynamicType,
    dynamicFilter, dynamicId, dynamicName, dynamicMembers, dynamicBase, Heading{"Companies"}, companyType,
    companyFilter, companyId, companyName, companyViewers, companyAdministrators, companySystemAdministrator,
    userQuotaRecipients, companyQuotaRecipients, defaultOverride, defaultWarn, defaultSoft, defaultHard);

constexpr auto oldRows = Config::rows(Obsolete{"ldap_host", useUri}, Obsolete{"ldap_port", useUri},
    Obsolete{"ldap_protocol", useUri}, Obsolete{"ldap_server_charset", "LDAP is UTF-8"},
    Obsolete{"ldap_authentication_method", "passwords are checked by a bind"},
    Obsolete{"ldap_password_attribute", "passwords are checked by a bind"},
    Obsolete{"ldap_user_unique_attribute_type", guessed},
    Obsolete{"ldap_group_unique_attribute_type", guessed},
    Obsolete{"ldap_group_security_attribute_type", guessed},
    Obsolete{"ldap_user_certificate_attribute", noEffect},
    Obsolete{"ldap_sendas_relation_attribute", noEffect}, Obsolete{"ldap_object_search_filter", noEffect},
    Obsolete{"ldap_filter_cutoff_elements", noEffect}, Obsolete{"ldap_membership_cache_size", noEffect},
    Obsolete{"ldap_membership_cache_lifetime", noEffect},
    Obsolete{"ldap_contact_type_attribute_value", noContacts},
    Obsolete{"ldap_contact_search_filter", noContacts}, Obsolete{"ldap_contact_unique_attribute", noContacts},
    Obsolete{"ldap_company_view_attribute_type", guessed},
    Obsolete{"ldap_company_view_relation_attribute", guessed},
    Obsolete{"ldap_company_admin_attribute_type", guessed},
    Obsolete{"ldap_company_admin_relation_attribute", guessed},
    Obsolete{"ldap_company_system_admin_attribute_type", guessed},
    Obsolete{"ldap_company_system_admin_relation_attribute", guessed},
    Obsolete{"ldap_addresslist_type_attribute_value", noLists},
    Obsolete{"ldap_addresslist_search_filter", noLists},
    Obsolete{"ldap_addresslist_unique_attribute", noLists},
    Obsolete{"ldap_addresslist_filter_attribute", noLists},
    Obsolete{"ldap_addresslist_name_attribute", noLists});

constexpr auto allRows = Config::join(optionRows, oldRows);
static_assert(Config::namesAreUnique(allRows));

} // namespace

constinit const Config::Table table("kopano-ldap", "ldap", allRows);

} // namespace Options::Ldap
