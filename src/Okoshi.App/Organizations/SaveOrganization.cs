using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Data;
using Okoshi.App.Japanese;
using Okoshi.App.Writing;

namespace Okoshi.App.Organizations;

/// <summary>An organisation as a form holds it.</summary>
public sealed record OrganizationForm(string Name, Sector Sector, string Tel, string Note)
{
    public const int LongestName = 80;
    public const int LongestNote = 400;

    public static OrganizationForm Of(Organization organization)
    {
        return new OrganizationForm(organization.Name, organization.Sector, organization.Tel, organization.Note);
    }

    /// <summary>Everything that must be put right.</summary>
    public IReadOnlyList<FieldProblem> Problems()
    {
        var problems = new List<FieldProblem>();
        if (Name.Trim().Length == 0)
            problems.Add(new FieldProblem("Name", "組織の名前を書いてください。"));
        if (Letters.Exceed(Name.Trim(), LongestName))
            problems.Add(
                new FieldProblem("Name", $"組織の名前は {LongestName} 文字までにしてください。今は {Letters.Count(Name.Trim())} 文字です。")
            );
        if (!Enum.IsDefined(Sector))
            problems.Add(new FieldProblem("Sector", "産・学・金・官のどれかを選んでください。"));
        if (
            Tel.Length > 0
            && !Tel.Normalize(System.Text.NormalizationForm.FormKC).All(c => char.IsAsciiDigit(c) || c is '-' or '(' or ')' or ' ' or '+')
        )
            problems.Add(new FieldProblem("Tel", "電話番号は、数字とハイフンで書いてください。例：017-000-0000"));
        if (Letters.Exceed(Note, LongestNote))
            problems.Add(new FieldProblem("Note", $"説明は {LongestNote} 文字までにしてください。今は {Letters.Count(Note)} 文字です。"));
        return problems;
    }
}

/// <summary>What was saved.</summary>
public sealed record SavedOrganization(Guid Id, string Receipt);

/// <summary>Use case: a new organisation, or a changed one.</summary>
public sealed class SaveOrganization(OkoshiDb db, AccessGate gate, AuditTrail trail, IssueReceipt receipts, TimeProvider clock)
{
    /// <param name="id">Null for a new one.</param>
    /// <param name="openedOn">Row version that the form was opened on; no matter for a new one.</param>
    /// <param name="form">The fields.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="FormProblemsException">Fields must be put right.</exception>
    /// <exception cref="EditConflictException">Somebody else was first.</exception>
    public async Task<SavedOrganization> RunAsync(Guid? id, Guid openedOn, OrganizationForm form, CancellationToken cancellationToken)
    {
        gate.Require(Resource.Organization, AccessAction.Write, new RecordFacts(OrganizationId: id));
        FormProblemsException.ThrowIfAny(form.Problems());
        var organization = id is null
            ? New()
            : await db.Organizations.SingleOrDefaultAsync(o => o.Id == id, cancellationToken)
                ?? throw new AccessDeniedException(Resource.Organization, AccessAction.Write);
        if (id is not null)
            db.Edit(organization, openedOn);
        (organization.Name, organization.Sector, organization.Tel, organization.Note) = (
            form.Name.Trim(),
            form.Sector,
            form.Tel.Trim(),
            form.Note.Trim()
        );
        trail.Note(id is null ? AuditKind.Created : AuditKind.Changed, Resource.Organization, organization.Id.ToString());
        var receipt = receipts.For('O', "組織", organization.Id.ToString());
        await db.SaveChangesAsync(cancellationToken);
        return new SavedOrganization(organization.Id, receipt);
    }

    private Organization New()
    {
        var now = clock.GetUtcNow();
        return db.Organizations.Add(new Organization { Id = Guid.CreateVersion7(now), CreatedAt = now }).Entity;
    }
}
