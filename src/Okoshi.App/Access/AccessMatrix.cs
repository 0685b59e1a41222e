namespace Okoshi.App.Access;

/// <summary>One line of the table of rights.</summary>
/// <param name="Resource">Kind of record.</param>
/// <param name="Actions">What may be done.</param>
/// <param name="Scope">On which records.</param>
/// <param name="Roles">By whom.</param>
public sealed record Grant(Resource Resource, IReadOnlyList<AccessAction> Actions, Scope Scope, IReadOnlyList<Role> Roles);

/// <summary>権限表 The one place that says who may do what. What no line grants is denied.</summary>
public static class AccessMatrix
{
    private static readonly AccessAction[] Read = [AccessAction.Read];
    private static readonly AccessAction[] ReadExport = [AccessAction.Read, AccessAction.Export];
    private static readonly AccessAction[] ReadWriteDelete = [AccessAction.Read, AccessAction.Write, AccessAction.Delete];
    private static readonly Role[] Everybody = Enum.GetValues<Role>();
    private static readonly Role[] SignedIn = [.. Everybody.Where(r => r != Role.Visitor)];
    private static readonly Role[] Staff = [.. SignedIn.Where(r => r is not (Role.Resident or Role.BusinessOwner))];

    /// <summary>All lines.</summary>
    public static IReadOnlyList<Grant> Grants { get; } =
    [
        new(Resource.OpenData, ReadExport, Scope.All, Everybody),
        new(Resource.Person, [.. ReadWriteDelete, AccessAction.Export], Scope.Own, SignedIn),
        new(Resource.Person, Read, Scope.Consented, [Role.Adviser, Role.Banker]),
        new(Resource.ResearchRecord, ReadExport, Scope.Consented, [Role.Researcher]),
        new(Resource.SignIn, ReadWriteDelete, Scope.Own, SignedIn),
        new(Resource.Draft, ReadWriteDelete, Scope.Own, SignedIn),
        new(Resource.ApiToken, ReadWriteDelete, Scope.Own, Staff),
        new(Resource.Consent, [AccessAction.Read, AccessAction.Write], Scope.Own, SignedIn),
        new(Resource.Consent, Read, Scope.Organization, [Role.Adviser, Role.Banker]),
        new(Resource.Consent, Read, Scope.All, [Role.Auditor]),
        new(Resource.Organization, Read, Scope.All, SignedIn),
        new(Resource.Organization, [AccessAction.Write, AccessAction.Delete, AccessAction.Export], Scope.All, [Role.Administrator]),
        new(Resource.Membership, Read, Scope.Own, SignedIn),
        // A membership shows names: researchers work with pseudonymised data only.
        new(Resource.Membership, Read, Scope.Organization, [.. Staff.Where(r => r != Role.Researcher)]),
        new(Resource.Membership, ReadWriteDelete, Scope.All, [Role.Administrator]),
        new(Resource.Membership, Read, Scope.All, [Role.Auditor]),
        new(Resource.Audit, Read, Scope.Own, SignedIn),
        new(Resource.Audit, ReadExport, Scope.All, [Role.Auditor]),
        new(Resource.Job, ReadWriteDelete, Scope.All, [Role.Administrator]),
        new(Resource.Job, Read, Scope.All, [Role.Auditor]),
        new(Resource.Dataset, ReadExport, Scope.All, Staff),
        new(Resource.Dataset, [AccessAction.Write, AccessAction.Delete], Scope.All, [Role.Planner, Role.Administrator]),
        new(Resource.ProgrammeList, Read, Scope.All, Staff),
        new(Resource.ProgrammeList, [AccessAction.Write, AccessAction.Delete], Scope.All, [Role.Planner, Role.Administrator]),
        // What is published is open data; these lines are about writing it.
        new(Resource.Programme, [.. ReadWriteDelete, AccessAction.Export], Scope.Organization, [Role.ProgrammeOwner]),
        new(Resource.Programme, [.. ReadWriteDelete, AccessAction.Export], Scope.All, [Role.Administrator]),
        new(Resource.Programme, Read, Scope.All, [Role.Auditor]),
        new(Resource.Evaluation, [AccessAction.Read, AccessAction.Write], Scope.Own, SignedIn),
        // The operator repeats what was kept on the machine itself; the records hold no names.
        new(Resource.Evaluation, [AccessAction.Read, AccessAction.Write], Scope.All, [Role.Administrator]),
        new(Resource.KeptAnswers, ReadWriteDelete, Scope.Own, SignedIn),
        // Numbers only, and only of those who agreed to hear from the organisation.
        new(Resource.Reach, ReadExport, Scope.Organization, [Role.ProgrammeOwner]),
        new(Resource.Work, Read, Scope.Own, Staff),
        new(Resource.Analysis, ReadExport, Scope.All, Staff),
        new(
            Resource.Analysis,
            [AccessAction.Write, AccessAction.Delete],
            Scope.All,
            [Role.Planner, Role.Banker, Role.Adviser, Role.ProjectManager, Role.Administrator]
        ),
    ];

    private static readonly Scope[] NearestFirst = [Scope.Own, Scope.Assigned, Scope.Consented, Scope.Organization, Scope.Area, Scope.All];

    private static readonly Dictionary<(Role, Resource, AccessAction), Scope> Table = (
        from grant in Grants
        from role in grant.Roles
        from action in grant.Actions
        group grant.Scope by (role, grant.Resource, action)
    ).ToDictionary(g => g.Key, g => g.Aggregate(Scope.None, (all, scope) => all | scope));

    /// <summary>On which records a role may do something; <see cref="Scope.None"/> when nothing is granted.</summary>
    public static Scope ScopeOf(Role role, Resource resource, AccessAction action) => Table.GetValueOrDefault((role, resource, action));

    /// <summary>May somebody open a door that leads to such records at all? Each record is asked for again by <see cref="May"/>.</summary>
    public static bool MayEnter(Actor actor, Resource resource, AccessAction action)
    {
        return IsWithin(actor, resource, action) && actor.Roles.Any(r => ScopeOf(r.Role, resource, action) != Scope.None);
    }

    /// <summary>May somebody do this to this record?</summary>
    public static bool May(Actor actor, Resource resource, AccessAction action, RecordFacts record)
    {
        return GroundOf(actor, resource, action, record) != Scope.None;
    }

    /// <summary>
    /// On what ground somebody may do this to this record; <see cref="Scope.None"/> when it is denied. Of several grounds the one nearest
    /// to the person is told: who reads a record that is the own one needs no consent.
    /// </summary>
    public static Scope GroundOf(Actor actor, Resource resource, AccessAction action, RecordFacts record)
    {
        if (!IsWithin(actor, resource, action))
            return Scope.None;
        var grounds = actor.Roles.Select(held => GroundsOf(actor, held, record) & ScopeOf(held.Role, resource, action));
        var all = grounds.Aggregate(Scope.None, (sum, ground) => sum | ground);
        return NearestFirst.FirstOrDefault(ground => all.HasFlag(ground));
    }

    /// <summary>A token never opens more than it was made for.</summary>
    internal static bool IsWithin(Actor actor, Resource resource, AccessAction action) =>
        actor.Within is null || actor.Within.Contains(new TokenScope(resource, action));

    /// <summary>Every ground that a record gives to a role that somebody holds, whatever the role may do with it.</summary>
    private static Scope GroundsOf(Actor actor, HeldRole held, RecordFacts record) =>
        Scope.All
        | If(Scope.Own, actor.AccountId is { } own && record.OwnerId == own)
        | If(Scope.Assigned, actor.AccountId is { } self && record.AssignedTo == self)
        | If(Scope.Organization, held.OrganizationId is { } organization && record.OrganizationId == organization)
        | If(Scope.Consented, held.OrganizationId is { } trusted && record.ConsentedOrganizations.Contains(trusted))
        | If(Scope.Area, record.Area is { } area && held.Areas.Contains(area));

    private static Scope If(Scope scope, bool holds) => holds ? scope : Scope.None;
}
