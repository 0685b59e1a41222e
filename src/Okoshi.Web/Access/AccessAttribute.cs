using Microsoft.AspNetCore.Authorization;
using Okoshi.App.Access;

namespace Okoshi.Web.Access;

/// <summary>States what a page or an endpoint does with which records. Without it nobody gets in.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class AccessAttribute(Resource resource, AccessAction action)
    : Attribute,
        IAuthorizationRequirement,
        IAuthorizationRequirementData
{
    public Resource Resource { get; } = resource;

    public AccessAction Action { get; } = action;

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}

/// <summary>Opens a door to whoever holds a role that may touch such records at all; use cases decide on each record.</summary>
public sealed class AccessHandler(CurrentActor current) : AuthorizationHandler<AccessAttribute>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, AccessAttribute requirement)
    {
        if (AccessMatrix.MayEnter(current.Actor, requirement.Resource, requirement.Action))
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
