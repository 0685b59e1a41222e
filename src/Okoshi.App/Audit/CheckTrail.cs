using Okoshi.App.Access;

namespace Okoshi.App.Audit;

/// <summary>Use case: an auditor has the whole trail looked through, and the trail says that it was.</summary>
public sealed class CheckTrail(VerifyAudit verify, AccessGate gate)
{
    public async Task<AuditCheck> RunAsync(CancellationToken cancellationToken)
    {
        gate.Require(Resource.Audit, AccessAction.Read, new RecordFacts());
        var check = await verify.RunAsync(cancellationToken);
        await verify.NoteAsync(check, cancellationToken);
        return check;
    }
}
