using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Accounts;
using Okoshi.App.Audit;
using Okoshi.App.Consents;
using Okoshi.App.Organizations;
using Okoshi.App.Personal;
using Okoshi.App.Support.Registered;
using Okoshi.App.Writing;

namespace Okoshi.App.Data;

/// <summary>Tables of accounts, organisations, consents and the audit trail.</summary>
internal static class DoorsModel
{
    public static void Shape(ModelBuilder model)
    {
        ShapeAccounts(model);
        model.Entity<Organization>().Property(o => o.Sector).HasConversion<string>();
        model.Entity<Organization>().Property(o => o.Version).IsConcurrencyToken();
        model.Entity<Membership>(m =>
        {
            m.Property(x => x.Role).HasConversion<string>();
            m.HasOne(x => x.Organization).WithMany().HasForeignKey(x => x.OrganizationId);
            m.HasIndex(x => x.OrganizationId);
        });
        model.Entity<Consent>(c =>
        {
            c.Property(x => x.Purpose).HasConversion<string>();
            c.Property(x => x.Channel).HasConversion<string>();
            c.HasOne<Account>().WithMany().HasForeignKey(x => x.AccountId);
            c.HasOne<Organization>().WithMany().HasForeignKey(x => x.OrganizationId);
        });
        model.Entity<AuditEvent>(a =>
        {
            a.HasKey(x => x.Sequence);
            a.Property(x => x.Sequence).ValueGeneratedNever();
            a.Property(x => x.Kind).HasConversion<string>();
            a.Property(x => x.Resource).HasConversion<string>();
            a.HasIndex(x => x.SubjectId);
            a.HasIndex(x => x.ActorId);
            a.HasIndex(x => x.At);
        });
        model.Entity<AuditHead>().Property(h => h.Id).ValueGeneratedNever();
        model.Entity<AuditHead>().HasData(new AuditHead());
        model.Entity<Secret>().HasKey(s => new { s.Name, s.Version });
        model.Entity<Draft>().HasKey(d => new { d.AccountId, d.Form });
        model.Entity<Draft>().HasOne<Account>().WithMany().HasForeignKey(d => d.AccountId);
        model.Entity<KeptAnswers>().HasKey(k => k.AccountId);
        model.Entity<KeptAnswers>().HasOne<Account>().WithOne().HasForeignKey<KeptAnswers>(k => k.AccountId);
        model.Entity<Receipt>().HasKey(r => r.Number);
    }

    private static void ShapeAccounts(ModelBuilder model)
    {
        model.Entity<Account>().ToTable("Accounts").HasMany(a => a.Memberships).WithOne().HasForeignKey(m => m.AccountId);
        model.Entity<IdentityUserClaim<Guid>>().ToTable("AccountClaims");
        model.Entity<IdentityUserLogin<Guid>>().ToTable("AccountLogins");
        model.Entity<IdentityUserToken<Guid>>().ToTable("AccountTokens");
        model.Entity<IdentityUserPasskey<Guid>>().ToTable("AccountPasskeys");
        model.Entity<SignInSession>().HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId);
        model.Entity<OneTimeLink>(l =>
        {
            l.Property(x => x.Purpose).HasConversion<string>();
            l.Property(x => x.Role).HasConversion<string>();
            l.HasIndex(x => x.TokenHash).IsUnique();
        });
        model.Entity<ApiToken>().HasIndex(t => t.TokenHash).IsUnique();
        model.Entity<ApiToken>().HasOne<Account>().WithMany().HasForeignKey(t => t.AccountId);
    }
}
