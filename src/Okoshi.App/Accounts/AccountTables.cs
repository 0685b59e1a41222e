using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Okoshi.App.Accounts;

/// <summary>The tables of accounts and of how people sign in.</summary>
internal sealed class AccountTables
    : IEntityTypeConfiguration<Account>,
        IEntityTypeConfiguration<IdentityUserClaim<Guid>>,
        IEntityTypeConfiguration<IdentityUserLogin<Guid>>,
        IEntityTypeConfiguration<IdentityUserToken<Guid>>,
        IEntityTypeConfiguration<IdentityUserPasskey<Guid>>,
        IEntityTypeConfiguration<SignInSession>,
        IEntityTypeConfiguration<OneTimeLink>,
        IEntityTypeConfiguration<ApiToken>
{
    public void Configure(EntityTypeBuilder<Account> builder) =>
        builder.ToTable("Accounts").HasMany(a => a.Memberships).WithOne().HasForeignKey(m => m.AccountId);

    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder) => builder.ToTable("AccountClaims");

    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder) => builder.ToTable("AccountLogins");

    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder) => builder.ToTable("AccountTokens");

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> builder) => builder.ToTable("AccountPasskeys");

    public void Configure(EntityTypeBuilder<SignInSession> builder) => builder.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId);

    public void Configure(EntityTypeBuilder<OneTimeLink> builder)
    {
        builder.Property(l => l.Purpose).HasConversion<string>();
        builder.Property(l => l.Role).HasConversion<string>();
        builder.HasIndex(l => l.TokenHash).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ApiToken> builder)
    {
        builder.HasIndex(t => t.TokenHash).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(t => t.AccountId);
    }
}
