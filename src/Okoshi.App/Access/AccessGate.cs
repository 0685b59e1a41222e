namespace Okoshi.App.Access;

/// <summary>The record is not for whoever asked. Pages answer "not found", so that a guessed number tells nothing.</summary>
public sealed class AccessDeniedException(Resource resource, AccessAction action) : Exception($"{resource} {action}")
{
    public Resource Resource { get; } = resource;
    public AccessAction Action { get; } = action;
}

/// <summary>What use cases ask before they touch a record.</summary>
public sealed class AccessGate(CurrentActor current)
{
    public Actor Actor => current.Actor;

    /// <summary>The account of whoever is signed in.</summary>
    /// <exception cref="AccessDeniedException">Nobody is.</exception>
    public Guid AccountId(Resource resource, AccessAction action) => Actor.AccountId ?? throw new AccessDeniedException(resource, action);

    public bool May(Resource resource, AccessAction action, RecordFacts record) => AccessMatrix.May(Actor, resource, action, record);

    /// <summary>On what ground the record may be touched, to be told in the trail; <see cref="Scope.None"/> when it may not.</summary>
    public Scope GroundOf(Resource resource, AccessAction action, RecordFacts record) =>
        AccessMatrix.GroundOf(Actor, resource, action, record);

    /// <summary>The rows on which whoever asks may do this, filtered by the database.</summary>
    public IQueryable<T> Visible<T>(IQueryable<T> query, Resource resource, AccessAction action, RecordKeys<T> keys) =>
        query.Visible(Actor, resource, action, keys);

    /// <exception cref="AccessDeniedException">The table of rights does not grant it.</exception>
    public void Require(Resource resource, AccessAction action, RecordFacts record)
    {
        if (!May(resource, action, record))
            throw new AccessDeniedException(resource, action);
    }
}
