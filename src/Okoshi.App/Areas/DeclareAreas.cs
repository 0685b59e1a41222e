using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Context;
using Okoshi.App.Data;
using Okoshi.App.Japanese;
using Okoshi.App.Writing;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Areas;

/// <summary>A joint area as a form holds it: everything in words.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kana">Reading of the name; may be empty.</param>
/// <param name="Members">Its municipalities by name or number, one a line, the centre first.</param>
/// <param name="Source">Where it is written who belongs to it.</param>
public sealed record DeclaredAreaForm(string Name, string Kana, string Members, string Source);

/// <summary>A joint area that can be chosen, and whether it was declared here and can be taken back.</summary>
public sealed record KnownArea(JointArea Area, bool IsDeclared);

/// <summary>Use case: an area of several municipalities is declared in words, and taken back.</summary>
public sealed class DeclareAreas(OkoshiDb db, AccessGate gate, AuditTrail trail, RegionContext context, TimeProvider clock)
{
    private const int MostMembers = 100;

    /// <summary>All joint areas in the order of their codes.</summary>
    public async Task<IReadOnlyList<KnownArea>> ListAsync(CancellationToken cancellationToken)
    {
        var declared = await db.Set<DeclaredArea>().AsNoTracking().Select(a => a.Code).ToListAsync(cancellationToken);
        return [.. context.State.Installation.Joint.All.Select(a => new KnownArea(a, declared.Contains(a.Code)))];
    }

    /// <summary>Declares one; from the next request on it can be chosen like a municipality.</summary>
    /// <returns>Its code.</returns>
    /// <exception cref="FormProblemsException">Something must be put right; nothing was written.</exception>
    public async Task<MunicipalityCode> RunAsync(DeclaredAreaForm form, CancellationToken cancellationToken)
    {
        gate.Require(Resource.Dataset, AccessAction.Write, new RecordFacts());
        var (members, wrong) = Read(form.Members);
        FormProblemsException.ThrowIfAny([.. Problems(form), .. wrong]);
        return await db.InTransactionAsync(
            async () =>
            {
                // The number of what is published is held until the end, so that two at once do not take the same code.
                await db.RaiseAsync(Published.Packs, cancellationToken);
                var taken = await db.Set<DeclaredArea>().AsNoTracking().Select(a => a.Code).ToListAsync(cancellationToken);
                var area = new DeclaredArea
                {
                    Code = DeclaredArea.NextCode(members[0], [.. taken, .. context.State.Installation.Joint.All.Select(a => a.Code)]),
                    Name = form.Name.Trim(),
                    Kana = form.Kana.Trim(),
                    Members = string.Join(';', members.Select(m => m.Digits)),
                    Source = form.Source.Trim(),
                    DeclaredAt = clock.GetUtcNow(),
                    DeclaredBy = gate.Actor.AccountId,
                };
                db.Add(area);
                trail.Note(AuditKind.Created, Resource.Dataset, area.Code.Digits, detail: $"圏域 {area.Name}（{area.Members}）");
                await db.SaveChangesAsync(cancellationToken);
                return area.Code;
            },
            cancellationToken
        );
    }

    /// <summary>Takes one back.</summary>
    /// <returns>False when no such area was declared.</returns>
    public async Task<bool> RemoveAsync(MunicipalityCode code, CancellationToken cancellationToken)
    {
        gate.Require(Resource.Dataset, AccessAction.Delete, new RecordFacts());
        if (await db.Set<DeclaredArea>().SingleOrDefaultAsync(a => a.Code == code, cancellationToken) is not { } area)
            return false;
        await db.InTransactionAsync(
            async () =>
            {
                await db.RaiseAsync(Published.Packs, cancellationToken);
                db.Remove(area);
                trail.Note(AuditKind.Deleted, Resource.Dataset, code.Digits, detail: $"圏域 {area.Name}（{area.Members}）");
                await db.SaveChangesAsync(cancellationToken);
            },
            cancellationToken
        );
        return true;
    }

    private IEnumerable<FieldProblem> Problems(DeclaredAreaForm form)
    {
        var (name, source) = (form.Name.Trim(), form.Source.Trim());
        if (name.Length == 0)
            yield return new FieldProblem(nameof(form.Name), "圏域の名前を書いてください。例：見本広域圏");
        if (Letters.Exceed(name, DeclaredArea.LongestName))
            yield return new FieldProblem(nameof(form.Name), TooLong("名前", DeclaredArea.LongestName, name));
        if (Letters.Exceed(form.Kana.Trim(), DeclaredArea.LongestName))
            yield return new FieldProblem(nameof(form.Kana), TooLong("読み", DeclaredArea.LongestName, form.Kana.Trim()));
        if (context.State.Installation.Joint.All.FirstOrDefault(a => TextFold.Fold(a.Name) == TextFold.Fold(name)) is { } same)
            yield return new FieldProblem(
                nameof(form.Name),
                $"「{same.Name}」は、もうあります（番号 {same.Code}）。別の名前にしてください。"
            );
        if (source.Length == 0)
            yield return new FieldProblem(nameof(form.Source), "どの資料に、入る市町村が書いてあるかを書いてください。");
        if (Letters.Exceed(source, DeclaredArea.LongestSource))
            yield return new FieldProblem(nameof(form.Source), TooLong("資料", DeclaredArea.LongestSource, source));
    }

    private static string TooLong(string what, int most, string text) =>
        $"{what}は {most} 文字までにしてください。今は {Letters.Count(text)} 文字です。";

    /// <summary>The municipalities, and everything that is wrong with their lines at once.</summary>
    private static (IReadOnlyList<MunicipalityCode> Members, IReadOnlyList<FieldProblem> Problems) Read(string text)
    {
        string[] lines = text.Split(['\n', '、', '，', ';', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var (members, problems) = (new List<MunicipalityCode>(), new List<string>());
        foreach (var line in lines)
        {
            var (code, problem) = MunicipalityWords.Read(line);
            if (code is not { } found)
                problems.Add(problem);
            else if (members.Contains(found))
                problems.Add($"「{line}」が二度出てきます。一つの市町村は一度だけ書いてください。");
            else
                members.Add(found);
        }
        if (problems.Count == 0 && members.Count is < 2 or > MostMembers)
            problems.Add($"圏域には、2 以上 {MostMembers} 以下の市町村が必要です。今は {members.Count} です。");
        return (members, [.. problems.Select(p => new FieldProblem(nameof(DeclaredAreaForm.Members), p))]);
    }
}
