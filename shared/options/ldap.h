// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options/common.h"

/// Options of the user base LDAP (ldap.cfg, read by kopano-server if user_plugin is ldap).
namespace Options::Ldap {

/// How a value names another entry.
enum class Reference : quint8 { Dn, Attribute };

} // namespace Options::Ldap

template <>
inline constexpr std::array<std::string_view, 2> Config::choiceNames<Options::Ldap::Reference>{
    "dn", "attribute"};

namespace Options::Ldap {

using namespace Options::Common;

inline constexpr Option<QString> uri{"ldap_uri", "ldap://localhost:389/", Apply::Restart, {},
    "Servers, separated by blanks, tried in this order", {}, Config::NonEmpty};
inline constexpr Option<bool> startTls{"ldap_starttls", false, Apply::Restart, {},
    "Change to TLS before anything else; without TLS no connection is used then"};
inline constexpr Option<QString> caFile{"ldap_tls_ca_file", "", Apply::Restart, {},
    "Certificates in PEM form that the server's must come from; empty: those of the system's ldap.conf"};
inline constexpr Option<QString> bindUser{
    "ldap_bind_user", "", Apply::Restart, {}, "DN of the account that searches; empty: nobody"};
inline constexpr Option<Base::Secret> bindPassword{
    "ldap_bind_passwd", "", Apply::Restart, {}, "Its password"};
inline constexpr Option<seconds> networkTimeout{"ldap_network_timeout", seconds(30), Apply::Restart, {1, 300},
    "Time after which a server counts as unreachable"};
inline constexpr Option<int> pageSize{
    "ldap_page_size", 1000, Apply::Restart, {10, 100000}, "Entries asked for at once"};
inline constexpr Option<QString> searchBase{
    "ldap_search_base", "", Apply::Restart, {}, "DN below which users and groups are; has to be set"};
inline constexpr Option<QString> typeAttribute{"ldap_object_type_attribute", "objectClass", Apply::Restart,
    {}, "Attribute that tells what an entry is", {}, Config::NonEmpty};

inline constexpr Option<QString> userType{
    "ldap_user_type_attribute_value", "posixAccount", Apply::Restart, {}, "Its value for users"};
inline constexpr Option<QString> userFilter{
    "ldap_user_search_filter", "", Apply::Restart, {}, "Filter that users match besides (RFC 4515)"};
inline constexpr Option<QString> userId{"ldap_user_unique_attribute", "entryUUID", Apply::Restart, {},
    "Attribute that stays the same as long as the user exists",
    "Names can change, this not: a user with another value is another user.", Config::NonEmpty};
inline constexpr Option<QString> fullName{
    "ldap_fullname_attribute", "cn", Apply::Restart, {}, "Attribute with the full name"};
inline constexpr Option<QString> login{"ldap_loginname_attribute", "uid", Apply::Restart, {},
    "Attribute with the login name", {}, Config::NonEmpty};
inline constexpr Option<QString> mail{"ldap_emailaddress_attribute", "mail", Apply::Restart, {},
    "Attribute with the mail address", {}, Config::NonEmpty};
inline constexpr Option<QString> aliases{"ldap_emailaliases_attribute", "", Apply::Restart, {},
    "Attribute with further mail addresses, for example kopanoAliases",
    "Empty: further values of ldap_emailaddress_attribute."};
inline constexpr Option<QString> isAdmin{"ldap_isadmin_attribute", "", Apply::Restart, {},
    "Attribute with the administrator level, for example kopanoAdmin"};
inline constexpr Option<QString> nonActive{"ldap_nonactive_attribute", "", Apply::Restart, {},
    "Attribute that is true for shared stores, for example kopanoSharedStoreOnly"};
inline constexpr Option<QString> resourceType{"ldap_resource_type_attribute", "", Apply::Restart, {},
    "Attribute of shared stores that is room or equipment, for example kopanoResourceType"};
inline constexpr Option<QString> resourceCapacity{"ldap_resource_capacity_attribute", "", Apply::Restart, {},
    "Attribute with the capacity of those, for example kopanoResourceCapacity"};
inline constexpr Option<QString> sendAs{"ldap_sendas_attribute", "", Apply::Restart, {},
    "Attribute that names who may write mail as the user, for example kopanoSendAsPrivilege"};
inline constexpr Option<Reference> sendAsType{
    "ldap_sendas_attribute_type", Reference::Dn, Apply::Restart, {}, "How that attribute names them"};
inline constexpr Option<QString> hidden{"ldap_addressbook_hide_attribute", "", Apply::Restart, {},
    "Attribute that is true for those who are not in address books, for example kopanoHidden"};
inline constexpr Option<QString> enabledFeatures{"ldap_enabled_features_attribute", "", Apply::Restart, {},
    "Attribute with features the user has, for example kopanoEnabledFeatures"};
inline constexpr Option<QString> disabledFeatures{"ldap_disabled_features_attribute", "", Apply::Restart, {},
    "Attribute with features the user has not, for example kopanoDisabledFeatures"};
inline constexpr Option<QString> changed{"ldap_last_modification_attribute", "modifyTimestamp",
    Apply::Restart, {}, "Attribute with the time of the last change"};

inline constexpr Option<QString> quotaOverride{"ldap_quotaoverride_attribute", "", Apply::Restart, {},
    "Attribute that is true if the user has a quota of his own, for example kopanoQuotaOverride",
    "Empty: quotas are set with kopano-admin."};
inline constexpr Option<QString> quotaWarn{
    "ldap_warnquota_attribute", "kopanoQuotaWarn", Apply::Restart, {}, "Attribute with the warning level"};
inline constexpr Option<QString> quotaSoft{
    "ldap_softquota_attribute", "kopanoQuotaSoft", Apply::Restart, {}, "Attribute with the soft level"};
inline constexpr Option<QString> quotaHard{
    "ldap_hardquota_attribute", "kopanoQuotaHard", Apply::Restart, {}, "Attribute with the hard level"};
inline constexpr Option<qint64> quotaMultiplier{"ldap_quota_multiplier", 1, Apply::Restart,
    {1, qint64(1) << 40}, "Bytes that one of those levels stands for"};

inline constexpr Option<QString> groupType{"ldap_group_type_attribute_value", "groupOfNames", Apply::Restart,
    {},
    "Value of ldap_object_type_attribute for groups; empty with an empty ldap_group_search_filter: no "
    "groups"};
inline constexpr Option<QString> groupFilter{
    "ldap_group_search_filter", "", Apply::Restart, {}, "Filter that groups match besides"};
inline constexpr Option<QString> groupId{"ldap_group_unique_attribute", "entryUUID", Apply::Restart, {},
    "Attribute that stays the same as long as the group exists", {}, Config::NonEmpty};
inline constexpr Option<QString> groupName{
    "ldap_groupname_attribute", "cn", Apply::Restart, {}, "Attribute with the name", {}, Config::NonEmpty};
inline constexpr Option<QString> groupMembers{"ldap_groupmembers_attribute", "member", Apply::Restart, {},
    "Attribute with the members", {}, Config::NonEmpty};
inline constexpr Option<Reference> groupMembersType{
    "ldap_groupmembers_attribute_type", Reference::Dn, Apply::Restart, {}, "How that attribute names them"};
inline constexpr Option<QString> groupMembersRelation{"ldap_groupmembers_relation_attribute", "",
    Apply::Restart, {},
    "Attribute of a member that ldap_groupmembers_attribute has the value of; empty: its name"};
inline constexpr Option<QString> groupSecurity{"ldap_group_security_attribute", "", Apply::Restart, {},
    "Attribute that is true for groups that may be given rights, for example kopanoSecurityGroup",
    "Empty: all may."};

inline constexpr Option<QString> dynamicType{"ldap_dynamicgroup_type_attribute_value", "kopanoDynamicGroup",
    Apply::Restart, {}, "Value of ldap_object_type_attribute for groups whose members are found by a filter",
    "They are distribution lists; with each synchronisation their members are looked for. Empty with an "
    "empty "
    "ldap_dynamicgroup_search_filter: no such groups."};
inline constexpr Option<QString> dynamicFilter{
    "ldap_dynamicgroup_search_filter", "", Apply::Restart, {}, "Filter that such groups match besides"};
inline constexpr Option<QString> dynamicId{"ldap_dynamicgroup_unique_attribute", "entryUUID", Apply::Restart,
    {}, "Attribute that stays the same as long as such a group exists", {}, Config::NonEmpty};
inline constexpr Option<QString> dynamicName{"ldap_dynamicgroup_name_attribute", "cn", Apply::Restart, {},
    "Attribute with its name", {}, Config::NonEmpty};
inline constexpr Option<QString> dynamicMembers{"ldap_dynamicgroup_filter_attribute", "kopanoFilter",
    Apply::Restart, {}, "Attribute with the filter that its members match", {}, Config::NonEmpty};
inline constexpr Option<QString> dynamicBase{"ldap_dynamicgroup_search_base_attribute", "kopanoBase",
    Apply::Restart, {}, "Attribute with the DN below which they are; empty or missing: ldap_search_base"};

inline constexpr Option<QString> companyType{"ldap_company_type_attribute_value", "organizationalUnit",
    Apply::Restart, {}, "Value of ldap_object_type_attribute for companies (enable_hosted_kopano)",
    "What is below a company's entry belongs to it."};
inline constexpr Option<QString> companyFilter{
    "ldap_company_search_filter", "", Apply::Restart, {}, "Filter that companies match besides"};
inline constexpr Option<QString> companyId{"ldap_company_unique_attribute", "entryUUID", Apply::Restart, {},
    "Attribute that stays the same as long as the company exists", {}, Config::NonEmpty};
inline constexpr Option<QString> companyName{
    "ldap_companyname_attribute", "ou", Apply::Restart, {}, "Attribute with the name", {}, Config::NonEmpty};
inline constexpr Option<QString> companyViewers{"ldap_company_view_attribute", "", Apply::Restart, {},
    "Attribute that names the companies that see this one, for example kopanoViewPrivilege",
    "By DN or by name. Empty, as with all that follow: it is said with kopano-admin."};
inline constexpr Option<QString> companyAdministrators{"ldap_company_admin_attribute", "", Apply::Restart, {},
    "Attribute that names its administrators of other companies, for example kopanoAdminPrivilege"};
inline constexpr Option<QString> companySystemAdministrator{"ldap_company_system_admin_attribute", "",
    Apply::Restart, {}, "Attribute that names its system administrator, for example kopanoSystemAdmin"};
inline constexpr Option<QString> userQuotaRecipients{"ldap_quota_userwarning_recipients_attribute", "",
    Apply::Restart, {}, "Attribute that names who else hears of the quotas of its users"};
inline constexpr Option<QString> companyQuotaRecipients{"ldap_quota_companywarning_recipients_attribute", "",
    Apply::Restart, {}, "Attribute that names who hears of its own quota"};
inline constexpr Option<QString> defaultOverride{"ldap_userdefault_quotaoverride_attribute", "",
    Apply::Restart, {}, "Attribute that is true if its users have quotas of their own by default"};
inline constexpr Option<QString> defaultWarn{"ldap_userdefault_warnquota_attribute",
    "kopanoUserDefaultQuotaWarn", Apply::Restart, {}, "Attribute with the warning level of that"};
inline constexpr Option<QString> defaultSoft{"ldap_userdefault_softquota_attribute",
    "kopanoUserDefaultQuotaSoft", Apply::Restart, {}, "Attribute with the soft level of that"};
inline constexpr Option<QString> defaultHard{"ldap_userdefault_hardquota_attribute",
    "kopanoUserDefaultQuotaHard", Apply::Restart, {}, "Attribute with the hard level of that"};

/// Defined in ldap.cpp.
extern const Config::Table table;

} // namespace Options::Ldap
